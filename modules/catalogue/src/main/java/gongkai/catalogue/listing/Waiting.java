package gongkai.catalogue.listing;

import gongkai.catalogue.ItemState;
import gongkai.office.Actor;
import gongkai.office.Permission;
import gongkai.office.Role;
import java.util.ArrayList;
import java.util.List;

/** The conditions under which an item waits for somebody, or is their own draft. */
final class Waiting {
  private static final String STEP =
      """
      i.state = :review and i.review.waitingFor in :roles
      and i.review.hands not like :hand escape '!'""";

  private static final String SUGGESTION =
      "(i.state = :suggested and i.review.waitingFor = '" + Role.EDITOR + "')";

  private static final List<ItemState> READY = List.of(ItemState.APPROVED, ItemState.HELD);

  private Waiting() {}

  static Filter of(Actor actor, Scope scope) {
    boolean publishes = Permission.PUBLISH_ITEMS.isHeldBy(actor);
    boolean edits = Permission.EDIT_ITEMS.isHeldBy(actor);
    var filter = new Filter();
    filter.scope(scope);
    List<ItemState> states = new ArrayList<>(List.of(ItemState.IN_REVIEW));
    List<String> ways = new ArrayList<>(List.of("(" + STEP + ")"));
    if (publishes) {
      states.addAll(READY);
      ways.add("i.state in :ready");
      filter.with("ready", READY);
    }
    if (edits) {
      states.add(ItemState.DRAFT);
      ways.add(SUGGESTION);
      filter.with("suggested", ItemState.DRAFT);
    }
    return filter
        .add("i.state in :states", "states", states)
        .add("(" + String.join(" or ", ways) + ")", "review", ItemState.IN_REVIEW)
        .with("roles", actor.roles().stream().map(Role::name).toList())
        .with("hand", "%|" + Filter.escape(actor.login()) + "|%");
  }

  /** Drafts that the actor wrote last. */
  static Filter drafts(Actor actor, Scope scope, boolean sentBack) {
    var filter = new Filter();
    filter.scope(scope);
    return filter
        .add("i.state = :draft", "draft", ItemState.DRAFT)
        .add("i.author = :login", "login", actor.login())
        .add("i.review.sentBack = :sentBack", "sentBack", sentBack);
  }
}
