package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationDue;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Party;
import gongkai.applications.party.Weighing;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class ConsultationDesk implements Consultations {
  private Asking asking;
  private Hearing hearing;
  private ConsultationReading reading;

  @SuppressWarnings("NullAway.Init")
  ConsultationDesk() {}

  @Inject
  ConsultationDesk(Asking asking, Hearing hearing, ConsultationReading reading) {
    this.asking = asking;
    this.hearing = hearing;
    this.reading = reading;
  }

  @Override
  public Change<ConsultationView> prepare(Actor actor, CaseId application, ConsultationPlan plan) {
    return asking.prepare(actor, application, plan);
  }

  @Override
  public Change<ConsultationView> revise(
      Actor actor, ConsultationId id, long version, ConsultationPlan plan) {
    return asking.revise(actor, id, version, plan);
  }

  @Override
  public Change<ConsultationView> cancel(Actor actor, ConsultationId id, long version) {
    return asking.cancel(actor, id, version);
  }

  @Override
  public Change<ConsultationView> write(
      Actor actor, ConsultationId id, long version, LetterKind kind) {
    return asking.write(actor, id, version, kind);
  }

  @Override
  public Change<ConsultationView> received(
      Actor actor, ConsultationId id, long version, LocalDate on, String proof) {
    return hearing.received(actor, id, version, on, proof);
  }

  @Override
  public Change<ConsultationView> answered(
      Actor actor, ConsultationId id, long version, Answer answer) {
    return hearing.answered(actor, id, version, answer);
  }

  @Override
  public Change<ConsultationView> weigh(
      Actor actor, ConsultationId id, long version, Weighing weighing) {
    return hearing.weigh(actor, id, version, weighing);
  }

  @Override
  public List<ConsultationView> of(Actor actor, CaseId application) {
    return reading.of(actor, application);
  }

  @Override
  public Optional<ConsultationView> find(Actor actor, ConsultationId id) {
    return reading.find(actor, id);
  }

  @Override
  public Change<Party> unmask(Actor actor, ConsultationId id, String reason) {
    return reading.unmask(actor, id, reason);
  }

  @Override
  public List<ConsultationDue> open(Actor actor, int limit) {
    return reading.open(actor, limit);
  }
}
