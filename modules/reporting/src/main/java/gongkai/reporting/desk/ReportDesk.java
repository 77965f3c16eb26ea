package gongkai.reporting.desk;

import gongkai.catalogue.Vocabulary;
import gongkai.gate.Withdrawal;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Permission;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases of reports, each in one transaction. */
@ApplicationScoped
@Transactional
class ReportDesk implements Reports {
  private static final int LONGEST_OPINION = 1000;
  private static final int LONGEST_REASON = 500;

  /** Which of them it is, the report's chain says. */
  private static final Set<Permission> REVIEW =
      Set.of(Permission.REVIEW_ITEMS, Permission.REVIEW_SECRECY, Permission.APPROVE_ITEMS);

  private static final Set<Permission> PUBLISH =
      Set.of(Permission.EDIT_REPORTS, Permission.PUBLISH_ITEMS);
  private static final Set<Permission> OVERRIDE = Set.of(Permission.APPROVE_ITEMS);
  private static final Set<Permission> WITHDRAW = Set.of(Permission.WITHDRAW_ITEMS);

  private Admission admission;
  private Drafting drafting;
  private Releasing releasing;
  private Vocabulary vocabulary;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReportDesk() {}

  @Inject
  ReportDesk(
      Admission admission,
      Drafting drafting,
      Releasing releasing,
      Vocabulary vocabulary,
      Clock clock) {
    this.admission = admission;
    this.drafting = drafting;
    this.releasing = releasing;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  @Override
  public Change<Report> accept(Actor actor, BodyCode body, String text) {
    return admission
        .editable(actor, body)
        .map(found -> admission.finish(actor, drafting.draft(actor, found, text)))
        .orElseGet(() -> Change.refused("body", "forbidden", "您不能为这个机构编制年度报告，请交由相应岗位的人员办理。"));
  }

  @Override
  public RecognisedReport examined(Actor actor, BodyCode body, RecognisedReport read) {
    return admission
        .editable(actor, body)
        .map(found -> drafting.examined(found, read))
        .orElse(read);
  }

  @Override
  public Change<Report> pass(Actor actor, long number, long version, String opinion) {
    if (opinion.length() > LONGEST_OPINION) {
      return Change.refused("opinion", "too-long", "审核意见最多1000字，请压缩。");
    }
    return admission.with(
        actor, number, version, REVIEW, r -> r.pass(actor, opinion.strip(), clock.instant()));
  }

  @Override
  public Change<Report> sendBack(Actor actor, long number, long version, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Change.refused("reason", "missing", "请用1至500字写明退回的原因，以便修改。");
    }
    return admission.with(
        actor, number, version, REVIEW, r -> r.sendBack(actor, reason.strip(), clock.instant()));
  }

  @Override
  public Change<Report> override(
      Actor actor, long number, long version, String rule, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Change.refused("overrideReason", "missing", "请用1至500字写明放行的理由，理由随报告留存。");
    }
    return admission.with(
        actor,
        number,
        version,
        OVERRIDE,
        report -> report.override(actor, rule, reason.strip(), clock.instant()));
  }

  @Override
  public Change<Report> publish(Actor actor, long number, long version, String correction) {
    if (correction.length() > LONGEST_REASON) {
      return Change.refused("correction", "too-long", "更正说明最多500字，请压缩。");
    }
    return admission.with(
        actor,
        number,
        version,
        PUBLISH,
        report -> releasing.publish(actor, report, correction.strip()));
  }

  @Override
  public Change<Report> withdraw(
      Actor actor, long number, long version, String reasonCode, String reason) {
    var term = Vocabulary.find(vocabulary.withdrawalReasons(), reasonCode).orElse(null);
    if (term == null) {
      return Change.refused("reasonCode", "unknown", "请从列表中选择撤回原因。");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Change.refused("reason", "missing", "请用1至500字说明撤回原因，公众会看到这段话，不要写入个人信息。");
    }
    var withdrawal = new Withdrawal(reasonCode, term.label(), term.labelEn(), reason.strip());
    return admission.with(
        actor, number, version, WITHDRAW, report -> releasing.withdraw(actor, report, withdrawal));
  }

  @Override
  public Optional<Report> find(Actor actor, long number) {
    return admission.visible(actor, number).map(AnnualReport::view);
  }

  @Override
  public List<Report> reports(Actor actor) {
    return admission.visible(actor).stream().map(AnnualReport::view).toList();
  }

  @Override
  public Optional<String> page(Actor actor, long number) {
    return admission.visible(actor, number).map(report -> releasing.page(report));
  }
}
