package gongkai.applications.work;

import gongkai.applications.CaseKind;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Proposal;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Procedure.Rectification;
import gongkai.applications.dispatch.Concerns;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The acts of the procedure, each with what it needs. */
@ApplicationScoped
class Steps {
  private Motions motions;
  private Deciding deciding;
  private Concerns concerns;

  @SuppressWarnings("NullAway.Init")
  Steps() {}

  @Inject
  Steps(Motions motions, Deciding deciding, Concerns concerns) {
    this.motions = motions;
    this.deciding = deciding;
    this.concerns = concerns;
  }

  Change<DisclosureApplication> askCorrection(Opened opened, List<String> items, int days) {
    List<String> told = items.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (told.isEmpty() || told.size() > 20) {
      return Opened.refused("items", "required", "请逐项写明需要补正的内容，1至20项（第三十条）。");
    }
    if (told.stream().anyMatch(item -> item.length() > 300)) {
      return Opened.refused("items", "length", "每项最多300字，请压缩。");
    }
    if (days < 1 || days > 60) {
      return Opened.refused("workingDays", "range", "补正期限须为1至60个工作日。");
    }
    return motions.ask(
        opened,
        LetterKind.CORRECTION,
        new ClockEvent.CorrectionAsked(opened.timing().today(), days),
        Contents.of(String.join("\n", told), Integer.toString(days)));
  }

  Change<DisclosureApplication> correctionReceived(Opened opened, LocalDate on, String text) {
    if (text.length() > 5000) {
      return Opened.refused("text", "length", "补正内容最多5000字，请压缩。");
    }
    return happened(opened, new ClockEvent.CorrectionReceived(on), text);
  }

  /** The lapse ends the case, so it is a decision with a letter. */
  Change<DisclosureApplication> lapseCorrection(Opened opened) {
    Answers none = Answers.NONE;
    return deciding.decide(
        opened,
        new Answers(
            new Answers.Clear(Answers.Clarity.CORRECTION_LAPSED, ""),
            none.nature(),
            none.responsible(),
            none.held(),
            none.release(),
            none.giving(),
            new Answers.Answering("申请人在补正期限内没有补正，也没有说明正当理由。", "")));
  }

  Change<DisclosureApplication> extend(Opened opened, int days, String reason) {
    if (days < 1 || days > 20) {
      return Opened.refused("workingDays", "range", "延长答复期限最长不超过20个工作日（第三十三条）。");
    }
    LocalDate today = opened.timing().today();
    return reasoned(
        opened,
        LetterKind.EXTENSION,
        new ClockEvent.Extended(today, today, days),
        reason,
        Integer.toString(days));
  }

  Change<DisclosureApplication> askReasons(Opened opened, String text) {
    return reasoned(
        opened,
        LetterKind.REASONS_ASKED,
        new ClockEvent.ReasonsAsked(opened.timing().today()),
        text,
        "");
  }

  Change<DisclosureApplication> fixPeriod(Opened opened, LocalDate until, String reason) {
    return reasoned(
        opened,
        LetterKind.REASONABLE_PERIOD,
        new ClockEvent.PeriodFixed(opened.timing().today(), until),
        reason,
        until.toString());
  }

  private Change<DisclosureApplication> reasoned(
      Opened opened, LetterKind letter, ClockEvent effect, String reason, String until) {
    if (reason.strip().length() < 5 || reason.length() > 1000) {
      return Opened.refused("reason", "length", "请用5至1000字写明理由。");
    }
    return motions.ask(opened, letter, effect, Contents.of(reason.strip(), until));
  }

  Change<DisclosureApplication> rectify(Opened opened, Rectification result, String text) {
    if (opened.facts().intent().kind() != CaseKind.RECTIFICATION) {
      return Opened.refused("", "kind", "这件申请不是更正申请；需要变更类型的，请先变更。");
    }
    if (text.strip().length() < 5 || text.length() > 4000) {
      return Opened.refused("text", "length", "请用5至4000字写明处理结果和理由（第四十一条）。");
    }
    Change<DisclosureApplication> change =
        motions.put(
            opened,
            LetterKind.RECTIFICATION,
            Outcome.ENDED_OTHERWISE,
            Contents.of(text.strip(), result.name()));
    if (change instanceof Change.Done<DisclosureApplication>) {
      opened.file().proceed(Stage.ANSWERING);
    }
    return change;
  }

  Change<DisclosureApplication> withdraw(Opened opened, LocalDate on, String reason) {
    if (reason.length() > 500) {
      return Opened.refused("reason", "length", "撤回说明最多500字，请压缩。");
    }
    motions.pending(opened).ifPresent(Proposal::lapse);
    Change<DisclosureApplication> change = happened(opened, new ClockEvent.Ended(on), reason);
    if (change instanceof Change.Done<DisclosureApplication>) {
      concerns.withdrawn(opened.login(), opened.id());
    }
    return change;
  }

  private Change<DisclosureApplication> happened(Opened opened, ClockEvent event, String text) {
    String kept = motions.keep(opened, text);
    return opened.file().happen(event, kept, opened.login(), opened.timing());
  }
}
