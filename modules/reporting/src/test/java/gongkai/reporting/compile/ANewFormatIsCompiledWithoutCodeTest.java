package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.bookkeeping.CountingHouse.line;
import static gongkai.reporting.compile.YearInHand.cell;
import static gongkai.reporting.testing.Doors.APPROVER;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static gongkai.reporting.testing.Doors.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Movement;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import gongkai.reporting.specimen.NewFormat;
import gongkai.testbed.DatabaseKind;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A year in the form of 2030 is counted, proved, checked, frozen and published from its file. */
class ANewFormatIsCompiledWithoutCodeTest {
  private static final int YEAR = 2031;

  @TempDir Path config;

  private DraftingRoom room(DatabaseKind kind) throws IOException {
    DraftingRoom room = DraftingRoom.open(kind);
    room.formats = NewFormat.in(config);
    room.at("2032-01-10T01:00:00Z");
    for (Ledger ledger : Ledger.values()) {
      Map<Stock, Integer> none = new EnumMap<>(Stock.class);
      ledger.stocks().forEach(stock -> none.put(stock, 0));
      YearView year = done(room.ledgers(l -> l.open(REPORTER, BUREAU, ledger, YEAR, 0, none)));
      done(room.ledgers(l -> l.declare(REPORTER, BUREAU, ledger, YEAR, year.version(), true)));
    }
    done(
        room.ledgers(
            l ->
                l.enter(
                    REPORTER,
                    BUREAU,
                    line(Ledger.OTHER_SERVICES, Movement.DECIDED, "2031-05-06", 7))));
    add(room, ApplicantKind.NATURAL_PERSON, "2031-03-01", "2031-03-09", Outcome.THIRD_PARTY);
    add(room, ApplicantKind.NATURAL_PERSON, "2031-04-01", null, Outcome.GRANTED);
    add(room, ApplicantKind.RESEARCH_INSTITUTION, "2030-12-20", "2031-01-09", Outcome.GRANTED);
    add(
        room,
        ApplicantKind.PUBLIC_WELFARE_ORGANISATION,
        "2031-06-01",
        "2031-06-09",
        Outcome.INTERNAL_AFFAIRS);
    return room;
  }

  private static void add(
      DraftingRoom room, ApplicantKind kind, String opened, @Nullable String closed, Outcome how) {
    LocalDate end = closed == null ? null : LocalDate.parse(closed);
    room.cases.add(new Life(kind, LocalDate.parse(opened), end, how));
  }

  private static DraftView open(DraftingRoom room) {
    return room.drafts(d -> d.open(REPORTER, BUREAU, YEAR, "proof?cell=")).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void itsCellsCountWhatItsFileSays(DatabaseKind kind) throws IOException {
    try (var room = room(kind)) {
      DraftView draft = open(room);

      assertThat(draft.format()).isEqualTo("2030");
      assertThat(figure(draft, "table2.confirmation.decisions")).isEqualTo("7");
      assertThat(figure(draft, "table3.new.benefit")).isEqualTo("1");
      assertThat(figure(draft, "table3.carried-over.benefit")).isEqualTo("1");
      assertThat(figure(draft, "table3.total.benefit")).isEqualTo("2");
      assertThat(figure(draft, "table3.new.total")).isEqualTo("3");
      assertThat(figure(draft, "table5.individuals.received")).isEqualTo("2");
      assertThat(figure(draft, "table5.organisations.received")).isEqualTo("2");
      assertThat(figure(draft, "table5.all.received")).isEqualTo("4");
      assertThat(figure(draft, "table5.all.refused")).isEqualTo("2");
      assertThat(draft.findings()).noneMatch(finding -> finding.severity().equals("error"));
      assertThat(draft.insertables())
          .extracting(DraftView.Insertable::token)
          .contains("table5.all.refused");
    }
  }

  private static String figure(DraftView draft, String cell) {
    return draft.figures().get(cell(cell)).toPlainString();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyFigureListsWhatItCounts(DatabaseKind kind) throws IOException {
    try (var room = room(kind)) {
      assertThat(proofs(room, "table3.total.benefit")).containsExactly("n-00002", "n-00003");
      assertThat(proofs(room, "table5.all.received"))
          .containsExactlyInAnyOrder("n-00000", "n-00001", "n-00002", "n-00003");
      assertThat(proofs(room, "table5.individuals.refused")).containsExactly("n-00000");
      assertThat(proofs(room, "table2.confirmation.decisions")).hasSize(1);
    }
  }

  /** Read one by one, so that every page and part is turned to. */
  private static List<String> proofs(DraftingRoom room, String cell) {
    List<String> numbers = new ArrayList<>();
    String from = "";
    do {
      String start = from;
      var page =
          room.drafts(d -> d.proof(REVIEWER, BUREAU, YEAR, cell(cell), start, 1)).orElseThrow();
      page.proofs().stream().map(Proof::number).forEach(numbers::add);
      from = page.next();
    } while (!from.isEmpty());
    return numbers;
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void itIsFrozenPublishedAndDriftsLikeEveryOther(DatabaseKind kind) throws IOException {
    try (var room = room(kind)) {
      Report report = handedIn(room, "全年不予公开{{table5.all.refused}}件。");
      Report passed =
          done(room.reports(r -> r.pass(REVIEWER, report.number(), report.version(), "")));
      Report approved =
          done(room.reports(r -> r.pass(APPROVER, report.number(), passed.version(), "")));

      done(room.reports(r -> r.publish(APPROVER, report.number(), approved.version(), "")));

      List<JsonObject> cells =
          room.released.getFirst().content().getJsonArray("cells").getValuesAs(JsonObject.class);
      assertThat(cells)
          .filteredOn(each -> each.getString("table").equals("table5"))
          .extracting(each -> each.getString("rowLabel") + each.getString("value"))
          .containsExactly("个人2", "个人1", "组织2", "组织1", "全部4", "全部2");
      assertThat(room.released.getFirst().content().getJsonArray("tables").getLast().toString())
          .contains("table5", "\"source\":\"applications\",\"things\":\"columns\"");
      assertThat(frozen(room, report, "table5.all.received")).hasSize(4);

      add(
          room,
          ApplicantKind.COMMERCIAL_ENTERPRISE,
          "2031-07-01",
          "2031-07-09",
          Outcome.FORBIDDEN_BY_LAW);

      List<Drift> drift = room.drafts(d -> d.drift(REVIEWER, report.number()));
      assertThat(drift)
          .extracting(Drift::cell)
          .extracting(Object::toString)
          .containsExactly(
              "table3.d2.business",
              "table3.new.business",
              "table5.organisations.received",
              "table5.organisations.refused");
    }
  }

  private static List<Proof> frozen(DraftingRoom room, Report report, String cell) {
    return room.drafts(d -> d.frozenProof(REVIEWER, report.number(), cell(cell), "", 20))
        .orElseThrow()
        .proofs();
  }

  private static Report handedIn(DraftingRoom room, String sentence) {
    DraftView draft = open(room);
    List<String> sections = new ArrayList<>(draft.narrative().sections());
    sections.set(0, sections.getFirst() + "\n" + sentence);
    sections.set(4, "办理不够及时，今后加强培训。");
    sections.set(5, "没有收取信息处理费。");
    Narrative text = new Narrative(draft.narrative().preamble(), sections);
    long version = done(room.drafts(d -> d.write(REPORTER, BUREAU, YEAR, draft.version(), text)));
    return done(room.drafts(d -> d.handIn(REPORTER, BUREAU, YEAR, version)));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNumberThatIsNotThatOfItsTableIsFound(DatabaseKind kind) throws IOException {
    try (var room = room(kind)) {
      Report report = handedIn(room, "全年不予公开3件。");

      assertThat(report.content().findings())
          .filteredOn(finding -> finding.rule().equals("C1") && finding.place().equals("不予公开"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.left()).isEqualTo("3");
                assertThat(finding.right()).isEqualTo("2");
              });
    }
  }
}
