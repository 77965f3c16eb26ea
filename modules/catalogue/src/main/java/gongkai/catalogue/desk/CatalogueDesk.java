package gongkai.catalogue.desk;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Validity;
import gongkai.gate.Finding;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class CatalogueDesk implements Catalogue {
  private EditorDesk editors;
  private ReviewDesk reviewers;
  private ReleaseDesk releases;
  private ValidityDesk validities;

  @SuppressWarnings("NullAway.Init")
  CatalogueDesk() {}

  @Inject
  CatalogueDesk(
      EditorDesk editors, ReviewDesk reviewers, ReleaseDesk releases, ValidityDesk validities) {
    this.editors = editors;
    this.reviewers = reviewers;
    this.releases = releases;
    this.validities = validities;
  }

  @Override
  public Change<ItemView> draft(Actor actor, ItemContent content) {
    return editors.draft(actor, content);
  }

  @Override
  public Change<ItemView> revise(
      Actor actor, ItemId id, long version, ItemContent content, String note) {
    return editors.revise(actor, id, version, content, note);
  }

  @Override
  public Change<ItemView> submit(Actor actor, ItemId id, long version) {
    return editors.submit(actor, id, version);
  }

  @Override
  public Change<ItemId> discard(Actor actor, ItemId id, long version) {
    return editors.discard(actor, id, version);
  }

  @Override
  public Change<ItemView> pass(Actor actor, ItemId id, long version, String opinion) {
    return reviewers.pass(actor, id, version, opinion);
  }

  @Override
  public Change<ItemView> sendBack(Actor actor, ItemId id, long version, String reason) {
    return reviewers.sendBack(actor, id, version, reason);
  }

  @Override
  public Change<ItemView> publish(Actor actor, ItemId id, long version) {
    return releases.publish(actor, id, version);
  }

  @Override
  public Change<ItemView> withdraw(
      Actor actor, ItemId id, long version, String reasonCode, String reason) {
    return releases.withdraw(actor, id, version, reasonCode, reason);
  }

  @Override
  public Change<ItemView> proposeValidity(
      Actor actor,
      ItemId id,
      long version,
      Validity validity,
      LocalDate since,
      String deciding,
      @Nullable ItemId successor) {
    return validities.propose(
        actor, id, version, new ValidityDesk.Statement(validity, since, deciding, successor));
  }

  @Override
  public List<Finding> examine(Actor actor, ItemId id) {
    return releases.examine(actor, id);
  }
}
