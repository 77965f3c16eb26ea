package gongkai.office.bodies;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyChanged;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The bodies behind their door. */
@ApplicationScoped
@Transactional
class BodyRegister implements Office {
  private Bodies bodies;
  private AuditTrail trail;
  private Clock clock;
  private Consumer<BodyChanged> changes;

  @SuppressWarnings("NullAway.Init")
  BodyRegister() {}

  @Inject
  BodyRegister(Bodies bodies, AuditTrail trail, Clock clock, Event<BodyChanged> changes) {
    this(bodies, trail, clock, (Consumer<BodyChanged>) changes::fire);
  }

  BodyRegister(Bodies bodies, AuditTrail trail, Clock clock, Consumer<BodyChanged> changes) {
    this.bodies = bodies;
    this.trail = trail;
    this.clock = clock;
    this.changes = changes;
  }

  @Override
  public List<Body> bodies() {
    return bodies.tree().inOrder();
  }

  @Override
  public Optional<Body> body(BodyCode code) {
    return bodies.body(code);
  }

  @Override
  public boolean covers(Actor actor, BodyCode body) {
    return bodies.covers(actor.body(), body);
  }

  @Override
  public Set<BodyCode> reach(Actor actor) {
    BodyTree tree = bodies.tree();
    return tree.bodies().stream()
        .map(Body::code)
        .filter(body -> tree.covers(actor.body(), body))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public int load(Path folder) {
    if (!bodies.tree().bodies().isEmpty()) {
      return 0;
    }
    Map<Path, Body> described = BodyFiles.read(folder);
    for (Map.Entry<Path, Body> each : described.entrySet()) {
      BodyTree tree = bodies.tree();
      List<Problem> problems = BodyRules.broken(each.getValue(), tree);
      if (tree.body(each.getValue().code()).isPresent() || !problems.isEmpty()) {
        throw new IllegalStateException(each.getKey().getFileName() + ": " + problems);
      }
      bodies.add(each.getValue(), clock.millis());
    }
    List<Body> loaded = bodies();
    for (Body body : loaded) {
      var system = new Actor("system", "system", loaded.get(0).code(), Set.of());
      changes.accept(new BodyChanged(system, body));
    }
    for (Body body : loaded) {
      trail.record("system", "body.added", "body:" + body.code(), "");
    }
    return loaded.size();
  }

  @Override
  public Change<Body> save(Actor actor, Body body) {
    bodies.hold();
    BodyTree tree = bodies.tree();
    Optional<Body> before = tree.body(body.code());
    List<Problem> problems = objections(actor, body, before, tree);
    if (problems.isEmpty()) {
      problems = BodyRules.broken(body, tree);
    }
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Body saved =
        bodies
            .find(body.code())
            .map(row -> bodies.change(row, body, clock.millis()))
            .orElseGet(() -> bodies.add(body, clock.millis()));
    changes.accept(new BodyChanged(actor, saved));
    trail.record(
        actor.login(),
        before.isPresent() ? "body.changed" : "body.added",
        "body:" + body.code(),
        before.map(former -> BodyDifference.of(former, saved)).orElse(""));
    return new Change.Done<>(saved);
  }

  private static List<Problem> objections(
      Actor actor, Body body, Optional<Body> before, BodyTree tree) {
    BodyCode parent = body.parent();
    boolean moved = before.isEmpty() || !Objects.equals(before.get().parent(), parent);
    if (!Permission.EDIT_BODIES.isHeldBy(actor)
        || (before.isPresent() && !tree.covers(actor.body(), body.code()))
        || (moved && parent != null && !tree.covers(actor.body(), parent))) {
      return List.of(new Problem("", "forbidden", "您没有权限修改该机关，请联系其系统管理员。"));
    }
    if (before.isEmpty() && body.version() != 0) {
      return List.of(new Problem("code", "unknown", "该机关不存在，请刷新页面。"));
    }
    if (before.isPresent() && body.version() == 0) {
      return List.of(new Problem("code", "taken", "该机关代号已被使用，请更换。"));
    }
    if (before.isPresent() && before.get().version() != body.version()) {
      return BodyDifference.stale(before.get(), body);
    }
    return List.of();
  }
}
