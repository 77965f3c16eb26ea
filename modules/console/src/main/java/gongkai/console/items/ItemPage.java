package gongkai.console.items;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.Difference;
import gongkai.catalogue.Differences;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.catalogue.Items.Edition;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.console.review.Review;
import gongkai.console.review.Withdrawal;
import gongkai.gate.Finding;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as reviewers see it, and the steps they take. */
@Named("itemPage")
@ViewScoped
@SuppressWarnings("serial")
public class ItemPage implements Serializable {
  private static final Set<String> FIELDS =
      Set.of("opinion", "reason", "validity", "since", "deciding", "successor");

  @Inject Catalogue catalogue;
  @Inject Items items;
  @Inject Differences differences;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private final Review review = new Review();
  private final Withdrawal withdrawal = new Withdrawal();
  private @Nullable ItemView item;
  private List<Edition> editions = List.of();
  private List<Finding> findings = List.of();

  /** Opens the item that the address names. */
  public void open() {
    if (item == null) {
      reload();
    }
  }

  private @Nullable ItemView find() {
    try {
      return items.find(me.actor(), new ItemId(UUID.fromString(id))).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void look() {
    ItemView current = item;
    if (current != null) {
      editions = items.editions(me.actor(), current.id());
      boolean early =
          current.state() == ItemState.IN_REVIEW || current.state() == ItemState.APPROVED;
      findings = early ? catalogue.examine(me.actor(), current.id()) : current.findings();
    }
  }

  /** Passes the step it waits for. */
  public void pass() {
    accept(
        catalogue.pass(me.actor(), current().id(), current().version(), review.getOpinion()),
        "item.passed");
  }

  /** Sends it back to its author. */
  public void sendBack() {
    if (review.hasReason(screen)) {
      accept(
          catalogue.sendBack(me.actor(), current().id(), current().version(), review.getReason()),
          "item.sentBack");
    }
  }

  /** Publishes it through the release gate. */
  public void publish() {
    boolean done = accept(catalogue.publish(me.actor(), current().id(), current().version()), null);
    if (done && current().state() == ItemState.HELD) {
      screen.error("item.held", current().findings().size());
    } else if (done) {
      screen.info("item.published", current().indexNumber());
    }
  }

  /** Takes it back, with a reason that the public sees. */
  public void withdraw() {
    if (withdrawal.isComplete(screen)) {
      ItemView current = current();
      accept(
          catalogue.withdraw(
              me.actor(),
              current.id(),
              current.version(),
              withdrawal.getCode(),
              withdrawal.getText()),
          "withdrawal.done");
      withdrawal.setConfirmed(false);
    }
  }

  /** Shows the answer; {@code done} is the key of the text when it was done. */
  boolean accept(Change<ItemView> answer, @Nullable String done) {
    return switch (answer) {
      case Done<ItemView> accepted -> {
        item = accepted.value();
        review.clear();
        look();
        if (done != null) {
          screen.info(done);
        }
        yield true;
      }
      case Refused<ItemView> refused -> {
        screen.problems(refused.problems(), FIELDS);
        if (refused.problems().stream().anyMatch(problem -> problem.code().equals("stale"))) {
          reload();
        }
        yield false;
      }
    };
  }

  /** Shows the item as it is now. */
  void reload() {
    item = find();
    look();
  }

  ItemView current() {
    ItemView current = item;
    if (current == null) {
      throw new IllegalStateException("No item is shown");
    }
    return current;
  }

  /** Says whether the actor may send it back: the step's reviewer, or any while it is ready. */
  public boolean isReturnable() {
    ItemView current = item;
    if (current == null) {
      return false;
    }
    boolean ready = current.state().isReadyToPublish();
    return isMyStep() || (ready && current.chain().stream().anyMatch(me::has));
  }

  /** Says whether the step it waits for may be the actor's. */
  public boolean isMyStep() {
    ItemView current = item;
    return current != null
        && current.state() == ItemState.IN_REVIEW
        && me.has(current.waitingFor())
        && !current.author().equals(me.actor().login());
  }

  /** Says whether it can be published now. */
  public boolean isReady() {
    ItemView current = item;
    return current != null && current.state().isReadyToPublish() && me.may("PUBLISH_ITEMS");
  }

  /** Says whether the actor may propose a change of its validity. */
  public boolean isDecidable() {
    ItemView current = item;
    return current != null && current.state() == ItemState.PUBLISHED && me.may("CHANGE_VALIDITY");
  }

  /** Says whether the actor may take it back. */
  public boolean isWithdrawable() {
    ItemView current = item;
    return current != null && current.live() && me.may("WITHDRAW_ITEMS");
  }

  /** Says whether the actor may write on: a draft, or the next version of a public item. */
  public boolean isEditable() {
    ItemView current = item;
    return current != null
        && (current.state() == ItemState.DRAFT
            || (current.state() == ItemState.HELD && current.proposed() == null)
            || current.state() == ItemState.PUBLISHED
            || current.state() == ItemState.WITHDRAWN)
        && me.may("EDIT_ITEMS");
  }

  /** What differs from what is public now. */
  public List<Difference> getChanges() {
    ItemView current = item;
    ItemContent published = current == null ? null : current.published();
    return current == null || published == null
        ? List.of()
        : differences.between(published, current.content());
  }

  /** What an edition changed against the one before; empty for the first. */
  public List<Difference> changesIn(Edition edition) {
    return editions.stream()
        .filter(each -> each.number() == edition.number() - 1)
        .findFirst()
        .map(before -> differences.between(before.content(), edition.content()))
        .orElse(List.of());
  }

  public @Nullable ItemView getItem() {
    return item;
  }

  public List<Edition> getEditions() {
    return editions;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public Review getReview() {
    return review;
  }

  public Withdrawal getWithdrawal() {
    return withdrawal;
  }
}
