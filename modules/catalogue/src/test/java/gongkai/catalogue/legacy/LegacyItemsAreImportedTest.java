package gongkai.catalogue.legacy;

import static gongkai.catalogue.legacy.ImportOffice.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items.Query;
import gongkai.catalogue.Items.Row;
import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.LegacyImport.HeldRow;
import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.StrictGate;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A batch from the file to the public, on both databases. */
class LegacyItemsAreImportedTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void rowsGetNumbersInOrderOfPublicationAndFormerNumbersAreKept(DatabaseKind kind) {
    try (var office = ImportOffice.open(kind)) {
      String former = Bureau.CREDIT_CODE + "/2020-00007";
      Batch batch =
          office.uploaded(
              row("", "第三", "2020-03-01")
                  + row(former, "自带编号", "2020-02-15")
                  + row("", "第一", "2020-01-05")
                  + row("", "第二", "2020-02-01"));

      Batch end = office.finished(office.started(office.approved(batch)));

      assertThat(end.state()).isEqualTo("DONE");
      assertThat(end.done()).isEqualTo(4);
      assertThat(office.place.gate.released())
          .extracting(each -> each.content().getString("title"), each -> each.key().key())
          .containsExactly(
              tuple("第一", number(8)),
              tuple("第二", number(9)),
              tuple("自带编号", former),
              tuple("第三", number(10)));
      var json = office.place.gate.last().content();
      assertThat(json.getBoolean("legacy")).isTrue();
      assertThat(json.getString("published")).isEqualTo("2020-03-01");
      assertThat(json.getString("publishedAt")).startsWith("2020-03-09T");
      assertThat(json).doesNotContainKey("publishBy");
      assertThat(json.getJsonArray("reviews")).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRowThatTheGateHoldsWaitsWhileOthersGoOn(DatabaseKind kind) {
    try (var office = ImportOffice.open(kind)) {
      Batch batch =
          office.uploaded(
              row("", "第一", "2020-01-05")
                  + row("", "电话" + StrictGate.FORBIDDEN, "2020-01-06")
                  + row("", "第二", "2020-01-07"));

      Batch end = office.finished(office.started(office.approved(batch)));

      assertThat(end.held()).isEqualTo(1);
      assertThat(office.place.gate.released())
          .extracting(each -> each.key().key())
          .containsExactly(number(1), number(2));
      List<HeldRow> held = office.at(door -> door.held(People.EDITOR, batch.number(), 10));
      assertThat(held).extracting(HeldRow::row).containsExactly(3);
      ItemView item = office.place.look(held.get(0).item());
      assertThat(item.state()).isEqualTo(ItemState.HELD);
      assertThat(item.legacy()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRunThatDiesInTheMiddleNeitherLosesNorRepeatsARow(DatabaseKind kind) {
    try (var office = ImportOffice.open(kind)) {
      String rows =
          IntStream.range(0, 450)
              .mapToObj(i -> row("", "第" + i + "条", "2020-01-" + (10 + i % 20)))
              .collect(Collectors.joining());
      Batch batch = office.started(office.approved(office.uploaded(rows)));

      office.chunk(batch.number());
      dieInTheMiddleOfAChunk(office, batch);
      Batch end = office.finished(batch);

      assertThat(end.done()).isEqualTo(450);
      List<Row> found =
          office.place.read(items -> items.page(People.EDITOR, Query.ALL, 0, 500)).rows();
      assertThat(found).hasSize(450);
      assertThat(found)
          .extracting(Row::indexNumber)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, 450).mapToObj(LegacyItemsAreImportedTest::number).toList());
      assertThat(found).extracting(Row::title).doesNotHaveDuplicates();
    }
  }

  private static void dieInTheMiddleOfAChunk(ImportOffice office, Batch batch) {
    try {
      office.place.db.run(
          em -> {
            office.chunks(em).next(batch.number());
            em.flush();
            throw new IllegalStateException("killed");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("killed");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBatchRunsOnlyAfterTheWholeChainAndOnlyAsItWasReviewed(DatabaseKind kind) {
    try (var office = ImportOffice.open(kind)) {
      Batch batch = office.uploaded(row("", "第一", "2020-01-05"));

      var early = office.at(door -> door.run(People.EDITOR, batch.number(), batch.version()));
      var own = office.at(door -> door.pass(People.EDITOR, batch.number(), batch.version(), ""));
      Batch approved = office.approved(batch);
      office.place.db.run(
          em ->
              em.createNativeQuery("update catalogue.batch_row set former_number = 'x/1'")
                  .executeUpdate());
      var changed = office.at(door -> door.run(People.EDITOR, batch.number(), approved.version()));

      assertThat(ImportOffice.problem(early).code()).isEqualTo("state");
      assertThat(ImportOffice.problem(own).code()).isEqualTo("forbidden");
      assertThat(ImportOffice.problem(changed).code()).isEqualTo("changed");
      assertThat(office.chunk(batch.number())).isFalse();
      assertThat(office.place.gate.released()).isEmpty();
    }
  }

  private static String number(int serial) {
    return Bureau.CREDIT_CODE + "/2020-%05d".formatted(serial);
  }
}
