package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockState;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes a fee and writes its notice. */
@ApplicationScoped
class Proposing {
  private static final Set<ClockState> COUNTING = Set.of(ClockState.RUNNING, ClockState.CONSULTING);

  private Assessing assessing;
  private Charges charges;
  private FeeNotices notices;
  private CaseEvents cases;
  private ChargeAdmission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Proposing() {}

  @Inject
  Proposing(
      Assessing assessing,
      Charges charges,
      FeeNotices notices,
      CaseEvents cases,
      ChargeAdmission admission,
      Clock clock) {
    this.assessing = assessing;
    this.charges = charges;
    this.notices = notices;
    this.cases = cases;
    this.admission = admission;
    this.clock = clock;
  }

  Change<ChargeView> propose(
      Actor actor, CaseId application, ChargingMethod method, int quantity, String way) {
    // one at a time: two officers must not both find that none is pending
    Optional<CaseFacts> facts = cases.locked(application);
    return switch (assessing.assess(actor, application, method, quantity)) {
      case Change.Refused<Assessment> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Assessment> done -> {
        Optional<Problem> problem = problem(application, done.value(), way);
        yield problem.isPresent()
            ? new Change.Refused<>(List.of(problem.get()))
            : propose(actor, facts.orElseThrow(), done.value(), way.strip());
      }
    };
  }

  private Change<ChargeView> propose(Actor actor, CaseFacts facts, Assessment fee, String way) {
    return switch (notices.write(actor, facts.id(), fee, way)) {
      case Change.Refused<LetterView> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<LetterView> letter -> {
        Charge charge =
            Charge.of(facts.id(), facts.body(), fee, letter.value().id(), today())
                .by(actor.login(), clock.instant());
        charges.add(charge);
        yield admission.finish(actor, charge, "proposed");
      }
    };
  }

  private Optional<Problem> problem(CaseId application, Assessment fee, String way) {
    if (way.strip().length() < 2 || way.strip().length() > 300) {
      return Optional.of(new Problem("way", "required", "请填写缴纳方式（账户、地点），2至300字。"));
    }
    if (fee.amount().signum() == 0) {
      return Optional.of(new Problem("quantity", "free", "按收费标准计算为0元，不需要收费，请直接办理。"));
    }
    if (charges.of(application).stream().anyMatch(Charge::pending)) {
      return Optional.of(new Problem("", "state", "这件申请已有一笔待办的收费，请先办结或者取消。"));
    }
    ClockReading reading = cases.reading(application).orElseThrow();
    if (!COUNTING.contains(reading.state())) {
      return Optional.of(new Problem("", "state", "答复期限没有在计算中，现在不能发出收费通知。"));
    }
    LocalDate deadline = reading.deadline();
    return deadline != null && today().isAfter(deadline)
        ? Optional.of(new Problem("", "late", "已经超过答复期限，不能再发出收费通知，请直接答复。"))
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
