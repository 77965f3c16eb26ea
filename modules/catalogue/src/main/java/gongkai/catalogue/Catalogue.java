package gongkai.catalogue;

import gongkai.gate.Finding;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure catalogue's use cases. Each runs in one transaction, checks the actor's role and
 * scope, and writes the audit trail. {@code version} is the one the actor saw; when someone was
 * faster the answer is a refusal with code {@code stale} and nothing is overwritten.
 */
public interface Catalogue {

  /** Starts a draft. */
  Change<ItemView> draft(Actor actor, ItemContent content);

  /** Changes a draft, or starts the next version of a published item. */
  Change<ItemView> revise(Actor actor, ItemId id, long version, ItemContent content);

  /** Hands the draft to the first step of its chain. */
  Change<ItemView> submit(Actor actor, ItemId id, long version);

  /**
   * Passes the step the item waits for. Nobody passes a step of what they wrote, nor two steps
   * (Article 17).
   */
  Change<ItemView> pass(Actor actor, ItemId id, long version, String opinion);

  /** Sends it back to its author with a reason. */
  Change<ItemView> sendBack(Actor actor, ItemId id, long version, String reason);

  /**
   * Publishes an approved or held item through the release gate; answers with state {@link
   * ItemState#PUBLISHED}, or {@link ItemState#HELD} with the findings in {@link
   * ItemView#findings()}.
   */
  Change<ItemView> publish(Actor actor, ItemId id, long version);

  /** Withdraws a published item everywhere, with a reason that the public sees (code and text). */
  Change<ItemView> withdraw(Actor actor, ItemId id, long version, String reasonCode, String reason);

  /**
   * Records a change of validity and publishes it: {@code deciding} names the document that
   * decides, {@code successor} the item that replaces it, if any.
   */
  Change<ItemView> changeValidity(
      Actor actor,
      ItemId id,
      long version,
      Validity validity,
      LocalDate since,
      String deciding,
      @Nullable ItemId successor);

  /**
   * What the release gate would object to now, without the reviews that are still to come; changes
   * nothing.
   */
  List<Finding> examine(Actor actor, ItemId id);

  /** Deletes a draft that was never published. */
  Change<ItemId> discard(Actor actor, ItemId id, long version);
}
