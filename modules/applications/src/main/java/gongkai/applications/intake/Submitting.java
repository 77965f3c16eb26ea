package gongkai.applications.intake;

import gongkai.applications.CaseId;
import gongkai.applications.filing.SentForms;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Takes an application by the form of the site, once however often the form is sent. */
@ApplicationScoped
class Submitting {
  private Forms forms;
  private SentForms sent;
  private Enrolment enrolment;
  private Mails mails;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Submitting() {}

  @Inject
  Submitting(Forms forms, SentForms sent, Enrolment enrolment, Mails mails, AuditTrail audit) {
    this.forms = forms;
    this.sent = sent;
    this.enrolment = enrolment;
    this.mails = mails;
    this.audit = audit;
  }

  Change<Receipt> submit(Submission submission, List<Upload> files, String key, String source) {
    Optional<CaseId> before = sent.find(key);
    if (before.isPresent()) {
      return again(before.get());
    }
    if (sent.busy(source)) {
      return Change.refused("", "busy", "短时间内提交的申请过多，请一小时后再提交；填写的内容不会丢失。");
    }
    return switch (forms.read(submission, files)) {
      case Change.Refused<Filled> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Filled> done -> enrol(done.value(), key, source);
    };
  }

  List<Change.Problem> examine(Submission submission, List<Upload> files) {
    return forms.read(submission, files) instanceof Change.Refused<Filled> refused
        ? refused.problems()
        : List.of();
  }

  private Change<Receipt> enrol(Filled filled, String key, String source) {
    if (!sent.claim(key, filled.fresh().id(), source)) {
      return again(sent.find(key).orElseThrow());
    }
    Receipt receipt = enrolment.enrol(filled);
    mails.receipt(filled.fresh(), receipt);
    audit.record(
        "applicant",
        "application.received",
        "application:" + filled.fresh().id(),
        receipt.number() + " ONLINE");
    return new Change.Done<>(receipt);
  }

  private Change<Receipt> again(CaseId id) {
    return enrolment
        .again(id)
        .<Change<Receipt>>map(Change.Done::new)
        .orElseGet(
            () ->
                Change.refused(
                    "", "repeated", "这份表单已经提交过，申请已经登记。请用登记号和查询码查询；查询码遗失的，可通过预留的联系方式找回。"));
  }
}
