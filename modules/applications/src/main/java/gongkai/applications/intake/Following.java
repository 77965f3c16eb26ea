package gongkai.applications.intake;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.filing.Correspondence;
import gongkai.applications.intake.Access.Entry;
import gongkai.applications.intake.Intake.Look;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What who knows number and query code may see and do. */
@ApplicationScoped
class Following {
  private Access access;
  private FollowUps acts;
  private ProgressViews views;
  private Correspondence correspondence;
  private DisclosureApplications applications;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  Following() {}

  @Inject
  Following(
      Access access,
      FollowUps acts,
      ProgressViews views,
      Correspondence correspondence,
      DisclosureApplications applications,
      AuditTrail audit) {
    this.access = access;
    this.acts = acts;
    this.views = views;
    this.correspondence = correspondence;
    this.applications = applications;
    this.audit = audit;
  }

  Look look(String number, String code, String source) {
    return switch (access.enter(number, code, source)) {
      case Entry.Open open -> new Look.Seen(views.of(open.application()));
      case Entry.Wrong wrong -> new Look.Wrong();
      case Entry.Barred barred -> new Look.Throttled(barred.until());
    };
  }

  Change<Progress> correct(
      String number, String code, String text, List<Upload> files, String source) {
    return change(
        access.enter(number, code, source),
        "application.corrected",
        a -> acts.correct(a, text, files));
  }

  Change<Progress> withdraw(String number, String code, String reason, String source) {
    return change(
        access.enter(number, code, source), "application.withdrawn", a -> acts.withdraw(a, reason));
  }

  private Change<Progress> change(
      Entry entry,
      String verb,
      Function<DisclosureApplication, Change<DisclosureApplication>> act) {
    return switch (entry) {
      case Entry.Wrong wrong -> Change.refused("", "access", "登记号或查询码不正确，请核对后重新输入。");
      case Entry.Barred barred -> Change.refused("", "busy", "尝试次数过多，请稍后再试。");
      case Entry.Open open ->
          switch (act.apply(open.application())) {
            case Change.Refused<DisclosureApplication> refused ->
                new Change.Refused<>(refused.problems());
            case Change.Done<DisclosureApplication> done -> {
              applications.flush();
              Progress progress = views.of(done.value());
              audit.record(
                  "applicant", verb, "application:" + done.value().id(), progress.number());
              yield new Change.Done<>(progress);
            }
          };
    };
  }

  Optional<Download> letter(
      String number, String code, String letter, String format, String source) {
    return access.enter(number, code, source) instanceof Entry.Open open
        ? correspondence.fetch(open.application().id(), letter, format)
        : Optional.empty();
  }

  Optional<Download> receipt(String number, String code, String source) {
    return access.enter(number, code, source) instanceof Entry.Open open
        ? correspondence.receipt(open.application().id())
        : Optional.empty();
  }
}
