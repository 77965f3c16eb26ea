package gongkai.reporting.bookkeeping;

import static gongkai.reporting.bookkeeping.CountingHouse.codes;
import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.bookkeeping.CountingHouse.line;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static gongkai.reporting.testing.Doors.REVIEWER;
import static gongkai.reporting.testing.Doors.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Actor;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.LineView;
import gongkai.reporting.ledger.Movement;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgersAreKeptInOrderTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLineKeepsWhatItSaidBefore(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      var told =
          new LineEntry(
              Ledger.LICENSING,
              Movement.DECIDED,
              LocalDate.of(2020, 5, 18),
              4,
              null,
              "许可决定",
              "赣开经许〔2020〕1号",
              "11360700MB0000000X/2020-00001",
              "档案室A3柜");
      LineView entered =
          done(
              house.at(
                  l ->
                      l.enter(
                          REPORTER,
                          BUREAU,
                          line(Ledger.LICENSING, Movement.DECIDED, "2020-05-18", 3))));

      LineView changed =
          done(house.at(l -> l.change(REPORTER, entered.id(), entered.version(), told, "漏记一件")));
      LineView voided =
          done(house.at(l -> l.annul(REPORTER, changed.id(), changed.version(), "重复登记")));

      assertThat(voided.voided()).isTrue();
      assertThat(voided.trail())
          .extracting(LineView.Act::what)
          .containsExactly("entered", "changed", "voided");
      assertThat(voided.trail().get(1).former()).contains("行政许可 · 处理决定 · 2020-05-18 · 3");
      assertThat(find(house, REVIEWER, voided.id())).contains(voided);
      assertThat(find(house, REVIEWER, voided.id()).orElseThrow().entry()).isEqualTo(told);
      assertThat(
              codes(
                  house.at(
                      l ->
                          l.change(REPORTER, voided.id(), voided.version(), voided.entry(), "再改"))))
          .containsExactly(":state");
      assertThat(house.audit)
          .containsExactly(
              "reporter ledger.entered", "reporter ledger.changed", "reporter ledger.voided");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyWhoCompilesMayWriteAndOnlyInTheirScope(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      var entry = line(Ledger.PENALTY, Movement.DECIDED, "2020-05-18", 1);
      LineView kept = done(house.at(l -> l.enter(REPORTER, BUREAU, entry)));

      assertThat(codes(house.at(l -> l.enter(REVIEWER, BUREAU, entry))))
          .containsExactly(":forbidden");
      assertThat(codes(house.at(l -> l.enter(STRANGER, BUREAU, entry))))
          .containsExactly("body:forbidden");
      assertThat(codes(house.at(l -> l.annul(STRANGER, kept.id(), kept.version(), "错"))))
          .containsExactly(":unknown");
      assertThat(codes(house.at(l -> l.annul(REPORTER, kept.id(), kept.version() + 1, "错"))))
          .containsExactly(":stale");
      assertThat(codes(house.at(l -> l.annul(REPORTER, kept.id(), kept.version(), " "))))
          .containsExactly("reason:missing");
      assertThat(find(house, STRANGER, kept.id())).isEmpty();
      assertThat(page(house, STRANGER, LineQuery.ALL, 0, 20)).isEmpty();
      assertThat(find(house, REPORTER, new LineId(UUID.randomUUID()))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aListIsFilteredSortedAndPaged(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      for (int day = 1; day <= 9; day++) {
        var entry = line(Ledger.PENALTY, Movement.DECIDED, "2020-05-0" + day, day);
        done(house.at(l -> l.enter(REPORTER, BUREAU, entry)));
      }
      done(
          house.at(
              l ->
                  l.enter(
                      REPORTER,
                      BUREAU,
                      line(Ledger.PROCUREMENT, Movement.PURCHASED, "2019-05-01", 1, "100.50"))));
      var query =
          new LineQuery(
              "行政", BUREAU, Ledger.PENALTY, null, 2020, false, LineQuery.Sort.QUANTITY, true);

      assertThat(count(house, REPORTER, query)).isEqualTo(9);
      assertThat(page(house, REPORTER, query, 2, 3))
          .extracting(each -> each.entry().quantity())
          .containsExactly(7, 6, 5);
      assertThat(count(house, REPORTER, LineQuery.ALL)).isEqualTo(10);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExportCanBeReadAgainAndRunsNothing(DatabaseKind kind) {
    try (var house = CountingHouse.open(kind)) {
      var entry =
          new LineEntry(
              Ledger.PROCUREMENT,
              Movement.PURCHASED,
              LocalDate.of(2020, 6, 1),
              1,
              new BigDecimal("12.50"),
              "=HYPERLINK(\"x\")",
              "赣开采〔2020〕1号",
              "",
              "");
      done(house.at(l -> l.enter(REPORTER, BUREAU, entry)));

      String csv =
          house.at(
              l -> {
                var out = new StringWriter();
                try {
                  l.export(REPORTER, LineQuery.ALL, out);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                return out.toString();
              });

      assertThat(csv).startsWith("台账,事项,日期,数量,金额（元）,名称,文号,索引号,凭证,机构,状态");
      assertThat(csv).contains("'=HYPERLINK").contains("政府集中采购,采购,2020-06-01,1,12.50");
    }
  }

  private static Optional<LineView> find(CountingHouse house, Actor actor, LineId id) {
    return house.at(l -> l.find(actor, id));
  }

  private static List<LineView> page(
      CountingHouse house, Actor actor, LineQuery query, int offset, int limit) {
    return house.at(l -> l.page(actor, query, offset, limit));
  }

  private static long count(CountingHouse house, Actor actor, LineQuery query) {
    return house.at(l -> l.count(actor, query));
  }
}
