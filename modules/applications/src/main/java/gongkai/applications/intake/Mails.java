package gongkai.applications.intake;

import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.NewCase;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.intake.OwnCodes.Origin;
import gongkai.applications.mail.Message;
import gongkai.applications.mail.Outbox;
import gongkai.applications.numbering.QueryCode;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails of intake to applicants who gave an address. Their subjects name nobody. */
@ApplicationScoped
class Mails {
  private Outbox outbox;
  private Office office;
  private String site = "";

  @SuppressWarnings("NullAway.Init")
  Mails() {}

  @Inject
  Mails(
      Outbox outbox,
      Office office,
      @ConfigProperty(name = "gongkai.base-uri", defaultValue = "") String site) {
    this.outbox = outbox;
    this.office = office;
    this.site = site;
  }

  /** Tells number, query code and deadline. */
  void receipt(NewCase fresh, Receipt receipt) {
    if (fresh.requester().email().isEmpty()) {
      return;
    }
    String text =
        """
        您好：

        %s已收到您提交的政府信息公开申请。
        登记号：%s
        查询码：%s
        收到申请之日：%s
        答复期限至：%s%s

        凭登记号和查询码可以查询办理进度、补正、撤回申请和下载文书。查询码请妥善保管，不要告诉他人。
        %s
        """
            .formatted(
                name(fresh.body()),
                receipt.number(),
                receipt.code(),
                receipt.receivedOn(),
                receipt.deadline(),
                receipt.provisional() ? "（节假日安排公布前暂定）" : "",
                site);
    outbox.enqueue(
        Message.of(
            "receipt",
            fresh.requester().email(),
            "政府信息公开申请登记回执 " + receipt.number(),
            text,
            "receipt:" + fresh.id()));
  }

  /** Tells a fresh query code. */
  void code(String email, BodyCode body, String number, QueryCode code) {
    String text =
        """
        您好：

        您在%s的政府信息公开申请（登记号%s）已换发新的查询码，原查询码停止使用。
        新查询码：%s

        如果不是您本人要求找回查询码，请不要转发本邮件，并与本机关联系。
        %s
        """
            .formatted(name(body), number, code.shown(), site);
    outbox.enqueue(Message.of("query-code", email, "政府信息公开申请查询码 " + number, text, ""));
  }

  /** Tells number and code of a case that came of another one. */
  void own(String email, CaseFacts fresh, String former, Origin origin, QueryCode code) {
    String text =
        """
        您好：

        %s
        受理机关：%s
        登记号：%s
        查询码：%s

        凭上述登记号和查询码可以查询这件申请的办理进度、下载文书；原登记号和查询码仍用于查询原申请。查询码请妥善保管，不要告诉他人。
        %s
        """
            .formatted(
                origin.words(former), name(fresh.body()), fresh.number(), code.shown(), site);
    outbox.enqueue(
        Message.of(
            "receipt", email, "政府信息公开申请登记号和查询码 " + fresh.number(), text, "receipt:" + fresh.id()));
  }

  private String name(BodyCode body) {
    return office.body(body).map(Body::name).orElse("本机关");
  }
}
