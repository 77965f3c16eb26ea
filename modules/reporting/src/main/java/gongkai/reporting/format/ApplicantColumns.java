package gongkai.reporting.format;

import gongkai.applications.ApplicantKind;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of applicants by the codes by which the report formats name them. */
public final class ApplicantColumns {
  private ApplicantColumns() {}

  /** The kind of that code. */
  public static Optional<ApplicantKind> kind(String code) {
    return Arrays.stream(ApplicantKind.values()).filter(each -> key(each).equals(code)).findFirst();
  }

  /** The code of a kind. */
  public static String key(ApplicantKind kind) {
    return switch (kind) {
      case NATURAL_PERSON -> "person";
      case COMMERCIAL_ENTERPRISE -> "business";
      case RESEARCH_INSTITUTION -> "research";
      case PUBLIC_WELFARE_ORGANISATION -> "welfare";
      case LEGAL_SERVICE_ORGANISATION -> "legal-service";
      case OTHER_ORGANISATION -> "other-organisation";
    };
  }
}
