package gongkai.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.opendata.Projections;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The whole way of an item with the container's own transactions and persistence contexts. */
@ArquillianTest
class PublishingInContainerTest {
  private static final BodyCode BUREAU = new BodyCode("jfj");
  private static final Actor EDITOR = actor("editor", Role.EDITOR);
  private static final List<Actor> REVIEWERS =
      List.of(
          actor("reviewer", Role.REVIEWER),
          actor("secrecy", Role.SECRECY_REVIEWER),
          actor("approver", Role.APPROVER));
  private static final int PUBLISHERS = 6;
  private static final int EACH = 5;

  @Inject private Catalogue catalogue;
  @Inject private Items items;
  @Inject private Journal journal;
  @Inject private AuditTrail trail;
  @Inject private Projections projections;
  @Inject private ReleaseGate gate;

  @Resource private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;

  @Deployment
  static WebArchive war() {
    return PackagedWar.archive();
  }

  @Test
  void what_is_rolled_back_was_never_public() throws Exception {
    long head = journal.head();

    transaction.begin();
    ItemView lost = published("不会公开的通知");
    long within = journal.head();
    transaction.rollback();

    assertEquals(head + 1, within);
    assertEquals(head, journal.head());
    assertTrue(items.find(EDITOR, lost.id()).isEmpty());
    assertEquals(0, trail.verify());
    ItemView next = published("随后公开的通知");
    assertEquals(lost.indexNumber(), next.indexNumber());
    assertEquals(head + 1, journal.head());
  }

  @Test
  void what_was_not_reviewed_is_refused_and_leaves_no_trace_in_the_journal() {
    long head = journal.head();
    ItemView draft = done(catalogue.draft(EDITOR, notice("没有审核的通知")));

    Change<ItemView> early = catalogue.publish(EDITOR, draft.id(), draft.version());
    ItemView waiting = done(catalogue.submit(EDITOR, draft.id(), draft.version()));
    Change<ItemView> unreviewed = catalogue.publish(EDITOR, draft.id(), waiting.version());
    Change<ItemView> own = catalogue.pass(EDITOR, draft.id(), waiting.version(), "同意");

    assertEquals(List.of("state"), codes(early));
    assertEquals(List.of("state"), codes(unreviewed));
    assertEquals(List.of("forbidden"), codes(own));
    assertEquals(head, journal.head());
  }

  @Test
  void what_the_gate_objects_to_is_held_with_its_findings_and_not_public() {
    long head = journal.head();
    ItemView item = approved("请与张三联系，电话13812345678");

    ItemView held = done(catalogue.publish(EDITOR, item.id(), item.version()));

    assertEquals(ItemState.HELD, held.state());
    assertEquals(
        Set.of("personal-data"),
        held.findings().stream().map(Finding::check).collect(Collectors.toSet()));
    assertEquals("", held.indexNumber());
    assertEquals(head, journal.head());
    assertEquals(ItemState.HELD, items.find(EDITOR, item.id()).orElseThrow().state());
    assertEquals(0, trail.verify());
  }

  @Test
  void what_breaks_the_shapes_of_the_open_data_is_held_by_the_check_of_shapes() {
    ItemView item = published("有主题的通知");
    RecordKey key = new RecordKey("item", item.indexNumber());
    JsonObject whole =
        Json.createReader(new StringReader(journal.latest(key).orElseThrow().json())).readObject();
    JsonObject without = Json.createObjectBuilder(whole).remove("theme").build();

    assertEquals(List.of(), shapes(key, whole));
    assertEquals(List.of("theme"), shapes(key, without));
    assertTrue(gate.checks().contains("shapes"));
  }

  /** Where the check of shapes objects. */
  private List<String> shapes(RecordKey key, JsonObject content) {
    var reviews = new Submission.Reviews("editor", "", List.of(), List.of());
    return gate
        .examine(
            new Submission(EntryKind.UPDATE, key, content, List.of(), List.of(), reviews, Set.of()))
        .stream()
        .filter(finding -> finding.check().equals("shapes"))
        .map(Finding::place)
        .toList();
  }

  @Test
  void publishers_at_once_leave_no_gap_and_share_no_number() throws Exception {
    long head = journal.head();

    List<Future<List<String>>> work = new ArrayList<>();
    for (int i = 0; i < PUBLISHERS; i++) {
      int publisher = i;
      work.add(executor.submit(() -> publish(publisher)));
    }
    Set<String> numbers = new HashSet<>();
    for (Future<List<String>> each : work) {
      numbers.addAll(each.get());
    }

    int all = PUBLISHERS * EACH;
    assertEquals(all, numbers.size());
    assertEquals(
        LongStream.rangeClosed(head + 1, head + all).boxed().toList(),
        journal.after(head, 1000).stream().map(JournalEntry::position).toList());
    assertEquals(0, journal.verify());
    assertEquals(0, trail.verify());
    assertTrue(projections.await(head + all, Duration.ofMinutes(1)));
  }

  private List<String> publish(int publisher) {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < EACH; i++) {
      numbers.add(published("第" + publisher + "组第" + i + "号通知").indexNumber());
    }
    return numbers;
  }

  private ItemView published(String title) {
    ItemView item = approved(title);
    item = done(catalogue.publish(EDITOR, item.id(), item.version()));
    assertEquals(ItemState.PUBLISHED, item.state());
    return item;
  }

  private ItemView approved(String title) {
    ItemView item = done(catalogue.draft(EDITOR, notice(title)));
    item = done(catalogue.submit(EDITOR, item.id(), item.version()));
    for (Actor reviewer : REVIEWERS) {
      item = done(catalogue.pass(reviewer, item.id(), item.version(), "同意"));
    }
    return item;
  }

  private static List<String> codes(Change<?> change) {
    if (change instanceof Change.Refused<?> refused) {
      return refused.problems().stream().map(Change.Problem::code).toList();
    }
    throw new AssertionError(change.toString());
  }

  private static ItemView done(Change<ItemView> change) {
    if (change instanceof Change.Done<ItemView> done) {
      return done.value();
    }
    throw new AssertionError(change.toString());
  }

  private static ItemContent notice(String title) {
    LocalDate formed = LocalDate.of(2020, 3, 2);
    return new ItemContent(
        BUREAU,
        "bmwj",
        title,
        "说明有关工作的要求。",
        "",
        "notice",
        "03",
        "notice",
        List.of("演示"),
        1,
        formed,
        formed,
        "<p>各有关企业：</p><p>请按要求办理。</p>",
        List.of());
  }

  private static Actor actor(String login, Role role) {
    return new Actor(login, login, BUREAU, Set.of(role));
  }
}
