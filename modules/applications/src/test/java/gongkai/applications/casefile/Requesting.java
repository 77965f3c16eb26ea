package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.IdentityDocument;

/** Object mother: who applies; all of them are invented. */
public final class Requesting {
  public static final String IDENTITY_NUMBER = "360702199003070017";

  private Requesting() {}

  /** A natural person who gives everything. */
  public static Requester person() {
    return new Requester(
        ApplicantKind.NATURAL_PERSON,
        "测试甲",
        IdentityDocument.RESIDENT_IDENTITY_CARD,
        IDENTITY_NUMBER,
        "",
        "138-7654-3210",
        "jia@example.cn",
        "测试路1号",
        "341000",
        "",
        null,
        "",
        "");
  }

  /** A wish of some words. */
  public static Wish wish(String description) {
    return new Wish(description, "");
  }
}
