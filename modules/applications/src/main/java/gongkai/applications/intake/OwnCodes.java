package gongkai.applications.intake;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Requester;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCode;
import gongkai.office.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Gives a case that came of another one a query code of its own and mails both to its applicant.
 * Who registered no address keeps the code of the former case until staff hand out one for this; a
 * code that nobody is told would only lock them out. Works in the caller's transaction.
 */
@ApplicationScoped
public class OwnCodes {
  private FreshCodes codes;
  private Mails mails;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  OwnCodes() {}

  @Inject
  OwnCodes(FreshCodes codes, Mails mails, AuditTrail audit) {
    this.codes = codes;
    this.mails = mails;
    this.audit = audit;
  }

  /**
   * Gives the code, when it can be told.
   *
   * @param fresh the case that came of another
   * @param former registration number of that one
   * @param login of who opened it
   */
  public void give(
      CaseFacts fresh,
      String former,
      Origin origin,
      Requester requester,
      String login,
      Instant at) {
    if (requester.email().isEmpty() || fresh.intent().recordedLater()) {
      return;
    }
    QueryCode code = codes.give(fresh.id(), at);
    mails.own(requester.email(), fresh, former, origin, code);
    audit.record(login, "application.code-sent", "application:" + fresh.id(), fresh.number());
  }

  /** How a case came of another. */
  public enum Origin {
    /** It is a part that was split from it. */
    SPLIT("您的政府信息公开申请（登记号%s）包含多项内容，本机关按一事一申请分别办理，其中一项登记为下列申请。"),
    /** A ruling ordered to answer it again. */
    RULING("依照行政复议、行政诉讼的结果，本机关将就您的政府信息公开申请（登记号%s）重新作出答复，登记为下列申请。");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    String words(String former) {
      return words.formatted(former);
    }
  }
}
