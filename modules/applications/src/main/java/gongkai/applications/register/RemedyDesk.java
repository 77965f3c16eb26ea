package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class RemedyDesk implements Remedies {
  private Entering entering;
  private Following following;
  private RemedyReading reading;

  @SuppressWarnings("NullAway.Init")
  RemedyDesk() {}

  @Inject
  RemedyDesk(Entering entering, Following following, RemedyReading reading) {
    this.entering = entering;
    this.following = following;
    this.reading = reading;
  }

  @Override
  public Change<RemedyView> enter(Actor actor, RemedyEntry entry) {
    return entering.enter(actor, entry);
  }

  @Override
  public Change<RemedyView> revise(Actor actor, RemedyId id, long version, RemedyEntry entry) {
    return entering.revise(actor, id, version, entry);
  }

  @Override
  public Change<RemedyView> replied(
      Actor actor, RemedyId id, long version, LocalDate on, String remark) {
    return following.replied(actor, id, version, on, remark);
  }

  @Override
  public Change<RemedyView> decided(Actor actor, RemedyId id, long version, Ruling ruling) {
    return following.decided(actor, id, version, ruling);
  }

  @Override
  public Change<RemedyView> classify(
      Actor actor, RemedyId id, long version, ResultClass resultClass, String reason) {
    return following.classify(actor, id, version, resultClass, reason);
  }

  @Override
  public Change<RemedyView> followUp(Actor actor, RemedyId id, long version) {
    return following.followUp(actor, id, version);
  }

  @Override
  public Change<RemedyView> performed(Actor actor, RemedyId id, long version, LocalDate on) {
    return following.performed(actor, id, version, on);
  }

  @Override
  public Optional<RemedyView> find(Actor actor, RemedyId id) {
    return reading.find(actor, id);
  }

  @Override
  public List<RemedyRow> of(Actor actor, CaseId application) {
    return reading.of(actor, application);
  }

  @Override
  public Change<Claimant> unmask(Actor actor, RemedyId id, String reason) {
    return reading.unmask(actor, id, reason);
  }

  @Override
  public Page page(Actor actor, RemedyQuery query, int offset, int limit) {
    return reading.page(actor, query, offset, limit);
  }

  @Override
  public List<RemedyRow> waiting(Actor actor, int limit) {
    return reading.waiting(actor, limit);
  }

  @Override
  public int export(Actor actor, RemedyQuery query, Writer out) throws IOException {
    return reading.export(actor, query, out);
  }
}
