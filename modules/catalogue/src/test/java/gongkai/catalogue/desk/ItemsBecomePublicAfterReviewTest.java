package gongkai.catalogue.desk;

import static gongkai.catalogue.desk.Workplace.done;
import static gongkai.catalogue.desk.Workplace.problems;
import static gongkai.catalogue.testing.People.EDITOR;
import static gongkai.catalogue.testing.People.SECOND_EDITOR;
import static gongkai.catalogue.testing.People.SECRECY;
import static gongkai.catalogue.testing.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items.Edition;
import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.StrictGate;
import gongkai.catalogue.testing.Writings;
import gongkai.journal.EntryKind;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of an item through the doors, on both databases. */
class ItemsBecomePublicAfterReviewTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReviewedItemIsReleasedUnderTheNextNumber(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView first = place.publish(Writings.titled("第一件"));
      ItemView second = place.publish(Writings.titled("第二件"));

      assertThat(first.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(first.indexNumber()).isEqualTo(Bureau.CREDIT_CODE + "/2020-00001");
      assertThat(second.indexNumber()).isEqualTo(Bureau.CREDIT_CODE + "/2020-00002");
      assertThat(second.publishedOn()).isEqualTo(LocalDate.of(2020, 3, 9));
      assertThat(place.gate.released()).hasSize(2);
      var json = place.gate.last().content();
      assertThat(json.getString("key")).isEqualTo(second.indexNumber());
      assertThat(json.getString("publishBy")).isEqualTo("2020-03-22");
      assertThat(json.getJsonArray("reviews")).hasSize(3);
      assertThat(json.toString()).doesNotContain("reviewer");
      assertThat(place.audit.lines())
          .startsWith(
              "editor item.drafted",
              "editor item.submitted",
              "reviewer item.passed",
              "secrecy item.passed",
              "approver item.passed",
              "editor item.published");
    }
  }

  @Test
  void everyPublicItemIsDisclosedProactivelyAlsoWhatWasAskedForFirst() {
    Actor officer = People.person("officer", Role.CASE_OFFICER);
    try (var place = Workplace.open(DatabaseKind.H2)) {
      ItemView asked = done(place.at(c -> c.draft(officer, Writings.titled("申请人要过的"))));
      ItemView taken =
          done(place.at(c -> c.revise(EDITOR, asked.id(), asked.version(), Writings.notice(), "")));

      place.publish(taken);
      place.publish(Writings.titled("主动公开的"));

      assertThat(place.gate.released())
          .extracting(each -> each.content().getJsonObject("mode").getString("name"))
          .containsExactly("主动公开", "主动公开");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheGateHoldsTakesNoNumber(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView held = place.publish(Writings.titled("通知：" + StrictGate.FORBIDDEN));
      ItemView other = place.publish(Writings.titled("别的通知"));

      assertThat(held.state()).isEqualTo(ItemState.HELD);
      assertThat(held.indexNumber()).isEmpty();
      assertThat(held.findings()).hasSize(1);
      assertThat(other.indexNumber()).endsWith("/2020-00001");
      ItemView again = place.look(held.id());
      assertThat(again.findings()).isEqualTo(held.findings());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSecondEditorSeesWhatChangedAndOverwritesNothing(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView seen = done(place.at(c -> c.draft(EDITOR, Writings.notice())));
      done(place.at(c -> c.revise(EDITOR, seen.id(), seen.version(), Writings.titled("新的标题"))));

      var late =
          place.at(
              c -> c.revise(SECOND_EDITOR, seen.id(), seen.version(), Writings.titled("我的标题")));

      List<Problem> problems = problems(late);
      assertThat(problems).extracting(Problem::code).containsOnly("stale");
      assertThat(problems).extracting(Problem::field).containsExactly("", "title");
      assertThat(problems.get(1).text()).contains("{+").contains("标题");
      ItemView kept = place.look(seen.id());
      assertThat(kept.content().title()).isEqualTo("新的标题");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionIsANewEditionAndTheFormerOneIsKept(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView first = place.publish(Writings.notice());
      var better = Writings.withText(first.content(), "<p>更正后的正文。</p>");

      ItemView draft =
          done(place.at(c -> c.revise(EDITOR, first.id(), first.version(), better, "更正正文")));
      ItemView second = place.publish(draft);

      assertThat(draft.published()).isEqualTo(first.content());
      assertThat(draft.live()).isTrue();
      assertThat(second.edition()).isEqualTo(2);
      assertThat(second.indexNumber()).isEqualTo(first.indexNumber());
      assertThat(place.gate.last().kind()).isEqualTo(EntryKind.UPDATE);
      assertThat(place.gate.last().content().getString("note")).isEqualTo("更正正文");
      assertThat(place.gate.last().content().getString("publishedAt"))
          .isEqualTo(place.gate.released().get(0).content().getString("publishedAt"));
      List<Edition> editions = place.read(items -> items.editions(EDITOR, first.id()));
      assertThat(editions)
          .extracting(edition -> edition.content().html())
          .containsExactly("<p>更正后的正文。</p>", first.content().html());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWithdrawnItemComesBackOnlyThroughTheChainAndKeepsItsNumber(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = place.publish(Writings.notice());

      ItemView gone =
          done(place.at(c -> c.withdraw(SECRECY, item.id(), item.version(), "error", "数字有误")));
      assertThat(gone.state()).isEqualTo(ItemState.WITHDRAWN);
      assertThat(place.gate.last().kind()).isEqualTo(EntryKind.DELETE);
      assertThat(place.gate.last().content().keySet()).containsOnly("type", "key", "reason");
      assertThat(problems(place.at(c -> c.publish(EDITOR, gone.id(), gone.version()))))
          .extracting(Problem::code)
          .containsExactly("state");

      ItemView draft =
          done(place.at(c -> c.revise(EDITOR, gone.id(), gone.version(), gone.content())));
      ItemView back = place.publish(draft);
      assertThat(back.indexNumber()).isEqualTo(item.indexNumber());
      assertThat(place.gate.last().kind()).isEqualTo(EntryKind.CREATE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void discardingACorrectionShowsTheLastEditionAgain(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = place.publish(Writings.notice());
      ItemView draft =
          done(place.at(c -> c.revise(EDITOR, item.id(), item.version(), Writings.titled("改"))));

      done(place.at(c -> c.discard(EDITOR, draft.id(), draft.version())));

      ItemView now = place.look(item.id());
      assertThat(now.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(now.content()).isEqualTo(item.content());
      ItemView again =
          done(place.at(c -> c.revise(EDITOR, now.id(), now.version(), Writings.titled("再改"))));
      assertThat(place.publish(again).edition()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStrangerNeitherSeesNorChangesAnything(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = done(place.at(c -> c.draft(EDITOR, Writings.notice())));

      assertThat(problems(place.at(c -> c.draft(STRANGER, Writings.notice()))))
          .extracting(Problem::code)
          .containsExactly("forbidden");
      for (BiFunction<Catalogue, Actor, Change<?>> verb : verbs(item)) {
        assertThat(problems(place.at(c -> verb.apply(c, STRANGER))))
            .extracting(Problem::code)
            .containsExactly("unknown");
      }
      Optional<ItemView> found = place.read(items -> items.find(STRANGER, item.id()));
      assertThat(found).isEmpty();
      assertThat(place.audit.lines()).containsExactly("editor item.drafted");
    }
  }

  private static List<BiFunction<Catalogue, Actor, Change<?>>> verbs(ItemView item) {
    var id = item.id();
    long version = item.version();
    return List.of(
        (c, actor) -> c.revise(actor, id, version, Writings.titled("别的")),
        (c, actor) -> c.submit(actor, id, version),
        (c, actor) -> c.pass(actor, id, version, ""),
        (c, actor) -> c.sendBack(actor, id, version, "不行"),
        (c, actor) -> c.publish(actor, id, version),
        (c, actor) -> c.withdraw(actor, id, version, "error", "有误"),
        (c, actor) -> c.discard(actor, id, version));
  }
}
