package gongkai.office.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.AuditTrail.Filter;
import gongkai.office.Body;
import gongkai.office.Body.Column;
import gongkai.office.BodyChanged;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.office.trail.Trails;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodiesTest {
  private static final BodyCode ROOT = new BodyCode("gzjkq");
  private static final BodyCode OFFICE = new BodyCode("dzb");
  private static final BodyCode BUREAU = new BodyCode("jfj");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_delivered_bodies_are_loaded_once(DatabaseKind kind) {
    try (var db = loaded(kind)) {
      int again = db.transact(em -> Registers.office(em).load(Registers.DELIVERED));

      List<Body> bodies = bodies(db);

      assertThat(again).isZero();
      assertThat(bodies).extracting(Body::code).containsExactly(ROOT, OFFICE, BUREAU);
      assertThat(bodies)
          .extracting(Body::level)
          .containsExactly(BodyLevel.ZONE, BodyLevel.OFFICE, BodyLevel.DEPARTMENT);
      Body bureau = bodies.get(2);
      assertThat(bureau.name()).isEqualTo("赣州经济技术开发区经济发展局");
      assertThat(bureau.parent()).isEqualTo(ROOT);
      assertThat(bureau.contact().phone()).isEqualTo("0797-8372330");
      assertThat(bureau.columns())
          .extracting(Column::code, Column::articleItem)
          .extracting(Object::toString)
          .containsExactly(
              "(\"jgzn\", 2)",
              "(\"bmwj\", 1)",
              "(\"gzdt\", 15)",
              "(\"gggs\", 15)",
              "(\"czyjs\", 7)",
              "(\"ndbg\", 15)");
      assertThat(bureau.columns().get(0).steps()).isEqualTo(Column.DEFAULT_CHAIN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_change_is_stored_announced_and_recorded(DatabaseKind kind) {
    try (var db = loaded(kind)) {
      Body before = body(db, BUREAU);
      List<BodyChanged> events = new ArrayList<>();
      Body edited =
          new Edit(before).name("赣州经开区经发局").chain(Role.SECRECY_REVIEWER, Role.APPROVER).body();

      Change<Body> change =
          db.transact(em -> Registers.office(em, events::add).save(admin(ROOT), edited));

      Body stored = body(db, BUREAU);
      assertThat(change).isEqualTo(new Change.Done<>(stored));
      assertThat(stored.version()).isGreaterThan(before.version());
      assertThat(stored.name()).isEqualTo("赣州经开区经发局");
      assertThat(stored.columns().get(0).steps())
          .containsExactly(Role.SECRECY_REVIEWER, Role.APPROVER);
      assertThat(events).containsExactly(new BodyChanged(admin(ROOT), stored));
      AuditTrail.Entry entry =
          db.transact(
                  em ->
                      Trails.on(em, Registers.CLOCK)
                          .before(Long.MAX_VALUE, 1, new Filter("", "body.changed", "")))
              .get(0);
      assertThat(entry.object()).isEqualTo("body:jfj");
      assertThat(entry.detail()).isEqualTo("name,columns");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_second_of_two_editors_sees_what_changed_and_overwrites_nothing(DatabaseKind kind) {
    try (var db = loaded(kind)) {
      Body seen = body(db, BUREAU);
      db.run(em -> Registers.office(em).save(admin(ROOT), new Edit(seen).name("先到者").body()));

      List<Problem> problems = refused(db, admin(ROOT), new Edit(seen).name("后到者").body());

      assertThat(problems).extracting(Problem::code).containsOnly("stale");
      assertThat(problems).extracting(Problem::field).containsExactly("", "name");
      assertThat(problems.get(1).text()).contains("先到者");
      assertThat(body(db, BUREAU).name()).isEqualTo("先到者");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_administrator_acts_on_own_body_and_below_only(DatabaseKind kind) {
    try (var db = loaded(kind)) {
      Body bureau = body(db, BUREAU);
      Actor editor = new Actor("editor", "编辑", ROOT, Set.of(Role.EDITOR));
      Body fresh = new Edit(bureau).fresh("kjj", "11360700MB00000002", OFFICE).body();

      assertThat(codes(refused(db, editor, bureau))).containsExactly("forbidden");
      assertThat(codes(refused(db, admin(OFFICE), bureau))).containsExactly("forbidden");
      assertThat(codes(refused(db, admin(BUREAU), fresh))).containsExactly("forbidden");
      assertThat(save(db, admin(OFFICE), fresh)).isInstanceOf(Change.Done.class);
      assertThat(reach(db, admin(ROOT))).hasSize(4);
      assertThat(reach(db, admin(OFFICE))).containsExactlyInAnyOrder(OFFICE, new BodyCode("kjj"));
      assertThat(reach(db, admin(new BodyCode("nobody")))).isEmpty();
      assertThat(covers(db, admin(ROOT), new BodyCode("kjj"))).isTrue();
      assertThat(covers(db, admin(BUREAU), ROOT)).isFalse();
      assertThat(covers(db, admin(new BodyCode("nobody")), new BodyCode("nobody"))).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void two_moves_at_once_make_no_circle(DatabaseKind kind) throws Exception {
    try (var db = loaded(kind);
        var threads = Executors.newFixedThreadPool(2)) {
      Body office = body(db, OFFICE);
      Body bureau = body(db, BUREAU);
      List<Callable<Change<Body>>> moves =
          List.of(
              () -> save(db, admin(ROOT), new Edit(office).parent(BUREAU).body()),
              () -> save(db, admin(ROOT), new Edit(bureau).parent(OFFICE).body()));

      List<Change<Body>> answers = new ArrayList<>();
      for (var move : threads.invokeAll(moves)) {
        answers.add(move.get());
      }

      assertThat(answers).filteredOn(Change.Done.class::isInstance).hasSize(1);
      assertThat(bodies(db)).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_wrong_file_stops_the_loading_with_its_name(DatabaseKind kind, @TempDir Path folder)
      throws Exception {
    String json = Files.readString(Registers.DELIVERED.resolve("10-gzjkq.json"));
    try (var db = TestDatabase.open(kind, "gongkai.office", "office")) {
      Files.writeString(folder.resolve("1.json"), json.replace("0019Y", "0019X"));
      assertThatThrownBy(() -> db.transact(em -> Registers.office(em).load(folder)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("1.json")
          .hasMessageContaining("creditCode");

      Files.writeString(folder.resolve("1.json"), json.replace("shortName", "nickName"));
      assertThatThrownBy(() -> db.transact(em -> Registers.office(em).load(folder)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("1.json")
          .hasMessageContaining("nickName");
      assertThat(bodies(db)).isEmpty();
    }
  }

  private static TestDatabase loaded(DatabaseKind kind) {
    var db = TestDatabase.open(kind, "gongkai.office", "office");
    db.run(em -> assertThat(Registers.office(em).load(Registers.DELIVERED)).isEqualTo(3));
    return db;
  }

  private static Actor admin(BodyCode body) {
    return new Actor("sysadmin", "管理员", body, Set.of(Role.SYSTEM_ADMINISTRATOR));
  }

  private static Body body(TestDatabase db, BodyCode code) {
    return db.transact(em -> Registers.office(em).body(code)).orElseThrow();
  }

  private static List<Body> bodies(TestDatabase db) {
    return db.transact(em -> Registers.office(em).bodies());
  }

  private static Set<BodyCode> reach(TestDatabase db, Actor actor) {
    return db.transact(em -> Registers.office(em).reach(actor));
  }

  private static boolean covers(TestDatabase db, Actor actor, BodyCode body) {
    return db.transact(em -> Registers.office(em).covers(actor, body));
  }

  private static Change<Body> save(TestDatabase db, Actor actor, Body body) {
    return db.transact(em -> Registers.office(em).save(actor, body));
  }

  private static List<Problem> refused(TestDatabase db, Actor actor, Body body) {
    return ((Change.Refused<Body>) save(db, actor, body)).problems();
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }
}
