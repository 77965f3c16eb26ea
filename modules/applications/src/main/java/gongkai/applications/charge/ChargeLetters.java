package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Remark;
import gongkai.applications.counts.Outcome;
import gongkai.applications.dispatch.Concern;
import gongkai.applications.dispatch.Departure;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The letters of fees: the notice (T23) belongs to a charge that waits for it, and telling that it
 * was not paid (T24) ends the charge. Nothing is asked for a case that is over: withdrawn, answered
 * or not handled any further.
 */
@ApplicationScoped
class ChargeLetters implements Concern {
  private Charges charges;
  private ChargeAdmission admission;
  private DisclosureApplications applications;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ChargeLetters() {}

  @Inject
  ChargeLetters(
      Charges charges,
      ChargeAdmission admission,
      DisclosureApplications applications,
      Clock clock) {
    this.charges = charges;
    this.admission = admission;
    this.applications = applications;
    this.clock = clock;
  }

  @Override
  public boolean owns(LetterKind kind, @Nullable Outcome outcome) {
    return kind == LetterKind.FEE || (kind == LetterKind.LAPSED && outcome == Outcome.FEE_LAPSED);
  }

  @Override
  public Optional<Problem> objection(LetterView letter) {
    return letter.kind() == LetterKind.FEE
        ? lacking(
            letter.application(),
            charge -> charge.pending() && charge.letter().equals(letter.id()),
            "这份收费通知书没有对应的收费，不能签发或者发出。请在“收费”页按标准计算并拟收费。")
        : lacking(
            letter.application(),
            charge -> charge.pending() || charge.state() == ChargeState.LAPSED,
            "这件申请没有逾期未缴的收费，不能发出这份文书。");
  }

  private Optional<Problem> lacking(CaseId application, Predicate<Charge> fits, String text) {
    return charges.of(application).stream().anyMatch(fits)
        ? Optional.empty()
        : Optional.of(new Problem("", "stray", text));
  }

  @Override
  public List<Problem> left(Actor actor, Departure departure) {
    if (departure.kind() == LetterKind.LAPSED) {
      charges.of(departure.application()).stream()
          .filter(Charge::pending)
          .forEach(
              charge -> {
                charge.lapse();
                admission.finish(actor, charge, "lapsed");
              });
    }
    return List.of();
  }

  @Override
  public void ended(String login, CaseId application, End how) {
    charges.of(application).stream()
        .filter(Charge::pending)
        .forEach(charge -> drop(login, charge, how));
  }

  private void drop(String login, Charge charge, End how) {
    charge.drop();
    admission.finish(login, charge, "dropped");
    String note = how.words() + "，取消未缴的收费" + charge.amount().toPlainString() + "元";
    String payload = Json.createObjectBuilder().add("text", note).build().toString();
    applications
        .locked(charge.application())
        .orElseThrow()
        .remark(Remark.of("fee-dropped", payload), login, clock.instant());
  }
}
