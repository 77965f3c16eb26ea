package gongkai.catalogue.listing;

import static gongkai.catalogue.testing.People.APPROVER;
import static gongkai.catalogue.testing.People.EDITOR;
import static gongkai.catalogue.testing.People.REVIEWER;
import static gongkai.catalogue.testing.People.SECRECY;
import static gongkai.catalogue.testing.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items.Page;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Items.Row;
import gongkai.catalogue.Validity;
import gongkai.catalogue.desk.Workplace;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters, orders, the desk and the export, on both databases. */
class StaffFindTheirItemsTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void listsAreFilteredSortedAndCounted(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.publish(Writings.titled("甲 100%公开"));
      place.publish(Writings.titled("乙通知"));
      draft(place, "丙草稿");

      assertThat(titles(place, all("", null, "title", false)))
          .containsExactlyInAnyOrder("丙草稿", "乙通知", "甲 100%公开");
      assertThat(titles(place, all("0%公", null, "changed", true))).containsExactly("甲 100%公开");
      assertThat(titles(place, all("0_公", null, "changed", true))).isEmpty();
      assertThat(titles(place, all("11360700mb", null, "indexNumber", true)))
          .containsExactly("乙通知", "甲 100%公开");
      assertThat(titles(place, all("赣开经发", ItemState.DRAFT, "deadline", false)))
          .containsExactly("丙草稿");
      Page page = place.read(items -> items.page(EDITOR, Query.ALL, 1, 1));
      assertThat(page.total()).isEqualTo(3);
      assertThat(page.rows()).extracting(Row::title).containsExactly("乙通知");
      Page other = place.read(items -> items.page(STRANGER, Query.ALL, 0, 10));
      assertThat(other.total()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyFilterAndOrderWorksTogether(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.publish(Writings.notice());

      for (String sort : List.of("changed", "title", "published", "deadline", "indexNumber")) {
        var query =
            new Query(
                "通知",
                Writings.notice().body(),
                "bmwj",
                ItemState.PUBLISHED,
                Validity.IN_FORCE,
                2020,
                sort,
                true);
        assertThat(titles(place, query)).as(sort).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theDeskShowsOnlyWhatOneMayDo(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = submitted(place, "待审");
      Actor second = new Actor("all", "", EDITOR.body(), REVIEWER.roles());

      assertThat(waiting(place, REVIEWER)).containsExactly("待审");
      assertThat(waiting(place, SECRECY)).isEmpty();
      assertThat(waiting(place, EDITOR)).isEmpty();
      Actor three =
          new Actor("three", "", EDITOR.body(), Set.of(Role.REVIEWER, Role.SECRECY_REVIEWER));
      ItemView passed = done(place.at(c -> c.pass(three, item.id(), item.version(), "")));
      assertThat(waiting(place, three)).isEmpty();
      assertThat(waiting(place, SECRECY)).containsExactly("待审");
      assertThat(waiting(place, second)).isEmpty();

      done(place.at(c -> c.sendBack(SECRECY, passed.id(), passed.version(), "改")));
      List<Row> back = place.read(items -> items.drafts(EDITOR, true, 10));
      List<Row> own = place.read(items -> items.drafts(EDITOR, false, 10));
      assertThat(back).extracting(Row::title).containsExactly("待审");
      assertThat(own).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatAnOfficerSuggestsWaitsUntilAnEditorTakesItUp(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Actor officer = People.person("officer", Role.CASE_OFFICER);
      Actor inspector = People.person("inspector", Role.INSPECTOR);

      ItemView item = done(place.at(c -> c.draft(officer, Writings.titled("转主动公开"))));
      var own = place.at(c -> c.submit(officer, item.id(), item.version()));
      var stranger = place.at(c -> c.draft(inspector, Writings.titled("无权")));

      assertThat(own).isInstanceOf(Change.Refused.class);
      assertThat(stranger).isInstanceOf(Change.Refused.class);
      assertThat(waiting(place, EDITOR)).containsExactly("转主动公开");
      assertThat(waiting(place, REVIEWER)).isEmpty();
      ItemView taken =
          done(place.at(c -> c.revise(EDITOR, item.id(), item.version(), Writings.titled("已接手"))));
      assertThat(taken.waitingFor()).isEmpty();
      assertThat(waiting(place, EDITOR)).isEmpty();
      done(place.at(c -> c.submit(EDITOR, taken.id(), taken.version())));
      assertThat(waiting(place, REVIEWER)).containsExactly("已接手");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyWhatIsPublicIsKnownToEverybodyByItsNumber(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = place.publish(Writings.titled("公开的通知"));

      assertThat(place.<Boolean>read(items -> items.isPublic(item.indexNumber()))).isTrue();
      assertThat(place.<Boolean>read(items -> items.isPublic("11360700MB0000035L/2020-99999")))
          .isFalse();
      done(place.at(c -> c.withdraw(APPROVER, item.id(), item.version(), "error", "内容有误，现予撤回。")));
      assertThat(place.<Boolean>read(items -> items.isPublic(item.indexNumber()))).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsApprovedWaitsForWhoMayPublish(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.approve(draft(place, "已签发"));

      assertThat(waiting(place, EDITOR)).containsExactly("已签发");
      assertThat(waiting(place, APPROVER)).containsExactly("已签发");
      assertThat(waiting(place, REVIEWER)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theExportHoldsEveryRowAndNoFormula(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      for (int i = 0; i < 3; i++) {
        draft(place, "=1+" + i);
      }
      var out = new StringWriter();

      int rows =
          place.read(
              items -> {
                try {
                  return items.export(EDITOR, Query.ALL, out);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });

      assertThat(rows).isEqualTo(3);
      assertThat(out.toString().lines()).hasSize(4);
      assertThat(out.toString()).contains("'=1+2").startsWith("索引号,标题");
      assertThat(out.toString()).contains("机关jfj,部门文件,草稿,有效").doesNotContain("DRAFT");
    }
  }

  private static ItemView draft(Workplace place, String title) {
    return done(place.at(c -> c.draft(EDITOR, Writings.titled(title))));
  }

  private static ItemView submitted(Workplace place, String title) {
    ItemView draft = draft(place, title);
    ItemId id = draft.id();
    return done(place.at(c -> c.submit(EDITOR, id, draft.version())));
  }

  private static List<String> titles(Workplace place, Query query) {
    Page page = place.read(items -> items.page(EDITOR, query, 0, 10));
    return page.rows().stream().map(Row::title).toList();
  }

  private static List<String> waiting(Workplace place, Actor actor) {
    List<Row> rows = place.read(items -> items.waitingFor(actor, 10));
    return rows.stream().map(Row::title).toList();
  }

  private static Query all(String text, ItemState state, String sort, boolean descending) {
    return new Query(text, null, "", state, null, 0, sort, descending);
  }

  private static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }
}
