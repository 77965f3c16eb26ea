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
 * faster the answer is a refusal with code {@code stale} whose further problems name each field
 * that changed and how, and nothing is overwritten.
 *
 * <p>Other codes: {@code forbidden} (role or scope), {@code unknown}, {@code state} (not possible
 * in the item's state), {@code own-work} and {@code passed-before} (Article 17), and those of the
 * field rules.
 */
public interface Catalogue {

  /**
   * Starts a draft; it may be incomplete but needs a body, a column and a title (editor). An
   * officer's draft is a suggestion that waits until an editor takes it up.
   */
  Change<ItemView> draft(Actor actor, ItemContent content);

  /**
   * Changes a draft, or starts the next edition of a published or withdrawn item (editor). A change
   * of what is under review voids the recorded steps.
   */
  default Change<ItemView> revise(Actor actor, ItemId id, long version, ItemContent content) {
    return revise(actor, id, version, content, "");
  }

  /**
   * As {@link #revise(Actor, ItemId, long, ItemContent)}, with a remark on the correction (Article
   * 6) that goes public with the content; at most 500 characters.
   */
  Change<ItemView> revise(Actor actor, ItemId id, long version, ItemContent content, String note);

  /** Hands the complete draft to the first step of its chain (editor). */
  Change<ItemView> submit(Actor actor, ItemId id, long version);

  /**
   * Passes the step the item waits for (who holds its role). Nobody passes a step of what they
   * wrote, nor two steps (Article 17).
   */
  Change<ItemView> pass(Actor actor, ItemId id, long version, String opinion);

  /**
   * Sends it back to its author with a reason: who could pass the step, and while approved or held
   * any reviewer of the chain.
   */
  Change<ItemView> sendBack(Actor actor, ItemId id, long version, String reason);

  /**
   * Publishes an approved or held item through the release gate (editor or approver); answers with
   * state {@link ItemState#PUBLISHED}, or {@link ItemState#HELD} with the findings in {@link
   * ItemView#findings()}. The time of publication is the present and cannot be chosen.
   */
  Change<ItemView> publish(Actor actor, ItemId id, long version);

  /**
   * Withdraws a published item everywhere (approver or secrecy reviewer), with a reason that the
   * public sees: a code of {@link Vocabulary#withdrawalReasons()} and a text of 1 to 500
   * characters.
   */
  Change<ItemView> withdraw(Actor actor, ItemId id, long version, String reasonCode, String reason);

  /**
   * Proposes a change of validity of a published item (editor): {@code deciding} names the document
   * that decides, {@code successor} the published item that replaces it, if any. The statement
   * passes the chain as an edition does (Article 17) and becomes public by {@link #publish}; the
   * successor then names this item as replaced. Until then the public sees no change.
   */
  Change<ItemView> proposeValidity(
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

  /**
   * Drops what is being worked on (editor): deletes a draft that was never published, else returns
   * the item to its last edition; a proposed change of validity is dropped.
   */
  Change<ItemId> discard(Actor actor, ItemId id, long version);
}
