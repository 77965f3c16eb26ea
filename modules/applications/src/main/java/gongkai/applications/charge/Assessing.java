package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Place;
import gongkai.applications.tariff.Tariff;
import gongkai.applications.tariff.Tariffs;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Computes a fee by the tariff of today and the place of the application in its month. */
@ApplicationScoped
class Assessing {
  private static final int MOST_PIECES = 1000;
  private static final int MOST_PAGES = 100_000;

  private MonthlyPieces pieces;
  private Tariffs tariffs;
  private CaseEvents cases;
  private ChargeAdmission admission;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Assessing() {}

  @Inject
  Assessing(
      MonthlyPieces pieces,
      Tariffs tariffs,
      CaseEvents cases,
      ChargeAdmission admission,
      Clock clock) {
    this.pieces = pieces;
    this.tariffs = tariffs;
    this.cases = cases;
    this.admission = admission;
    this.clock = clock;
  }

  Optional<Place> place(Actor actor, CaseId application) {
    return cases
        .facts(application)
        .filter(facts -> admission.objection(actor, facts.body()).isEmpty())
        .flatMap(facts -> pieces.place(application));
  }

  Change<Assessment> assess(Actor actor, CaseId application, ChargingMethod method, int quantity) {
    Optional<CaseFacts> facts = cases.facts(application);
    Optional<Problem> objection =
        facts
            .map(each -> admission.objection(actor, each.body()))
            .orElse(Optional.of(ChargeAdmission.unknown()));
    return objection.isPresent()
        ? new Change.Refused<>(List.of(objection.get()))
        : assess(application, method, quantity);
  }

  private Change<Assessment> assess(CaseId application, ChargingMethod method, int quantity) {
    int most = method == ChargingMethod.BY_PIECE ? MOST_PIECES : MOST_PAGES;
    if (quantity < 1 || quantity > most) {
      return Change.refused("quantity", "range", "请填写1至" + most + "之间的整数。");
    }
    Optional<Tariff> tariff = tariffs.on(LocalDate.now(clock));
    Optional<Place> place = pieces.place(application);
    if (tariff.isEmpty()) {
      return Change.refused("", "tariff", "今天没有生效的收费标准，请检查config/fees。");
    }
    if (place.isEmpty()) {
      return Change.refused("", "state", "申请还没有收到日期，请先确认收到日期。");
    }
    return new Change.Done<>(
        method == ChargingMethod.BY_PIECE
            ? tariff.get().byPiece(place.get().before(), quantity)
            : tariff.get().byPage(quantity));
  }
}
