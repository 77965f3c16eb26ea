package gongkai.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Slice;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedColumn;
import gongkai.office.Actor;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.Statistics.FileKind;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import gongkai.reporting.testing.Doors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsAreTheReportsCountsTest {
  private static final int YEAR = 2024;
  private static final List<Slice> SLICES =
      List.of(
          slice(1, Channel.ONLINE, ApplicantKind.NATURAL_PERSON, Outcome.GRANTED, false, 5),
          slice(1, Channel.COUNTER, ApplicantKind.NATURAL_PERSON, Outcome.NOT_HELD, true, 2),
          slice(6, Channel.ONLINE, ApplicantKind.COMMERCIAL_ENTERPRISE, null, false, 3),
          slice(0, Channel.ONLINE, ApplicantKind.NATURAL_PERSON, Outcome.GRANTED, false, 4));

  private final List<String> audit = new ArrayList<>();
  private final List<Slice.Facet> asked = new ArrayList<>();

  private static Slice slice(
      int month,
      Channel channel,
      ApplicantKind kind,
      @Nullable Outcome outcome,
      boolean late,
      int cases) {
    return new Slice(month, channel, kind, outcome, late, cases);
  }

  private StatisticsDesk desk() {
    Counts counts =
        Doors.door(
            Counts.class,
            (method, args) -> {
              if (method.equals("slices")) {
                return SLICES;
              }
              asked.add((Slice.Facet) args[2]);
              return List.of(
                  new CountedCase(
                      new CaseId("00000000-0000-0000-0000-000000000001"),
                      "jfj-2024-00001",
                      LocalDate.of(YEAR, 1, 5),
                      LocalDate.of(YEAR, 1, 9),
                      Outcome.GRANTED));
            });
    Documents documents =
        Doors.door(
            Documents.class, (method, args) -> List.of(new PublishedColumn("bmwj", 9, 6, 2)));
    return new StatisticsDesk(
        Doors.office(),
        new YearCounting(counts, documents, Formats.ALL, Doors.CLOCK),
        new Behind(counts, documents, Formats.ALL),
        Doors.trail(audit));
  }

  private YearFigures year() {
    return desk().year(Doors.REPORTER, Doors.BUREAU, YEAR).orElseThrow();
  }

  @Test
  void theHeadlineBalancesAsTheTableDoes() {
    YearFigures year = year();

    assertThat(year.received()).isEqualTo(10);
    assertThat(year.carriedOver()).isEqualTo(4);
    assertThat(year.answered() + year.open()).isEqualTo(year.received() + year.carriedOver());
    assertThat(year.late()).isEqualTo(2);
    assertThat(year.published()).isEqualTo(9);
    assertThat(year.publishedLate()).isEqualTo(2);
  }

  @Test
  void eachDivisionAddsUpToItsWhole() {
    YearFigures year = year();

    assertThat(sum(year.months())).isEqualTo(year.received());
    assertThat(sum(year.channels())).isEqualTo(year.received());
    assertThat(sum(year.applicants())).isEqualTo(year.received());
    assertThat(sum(year.outcomes())).isEqualTo(year.answered());
    assertThat(year.outcomes())
        .filteredOn(each -> each.key().equals("granted"))
        .extracting(Count::behind)
        .containsExactly("row.granted");
  }

  private static int sum(List<Count> counts) {
    return counts.stream().mapToInt(Count::number).sum();
  }

  @ParameterizedTest
  @CsvSource({
    "month.1, true",
    "month.13, false",
    "channel.ONLINE, true",
    "channel.online, false",
    "answered.late, true",
    "answered.all, true",
    "answered.none, false",
    "column.bmwj, true",
    "column.bmwj.in-time, true",
    "column.bmwj.undated, true",
    "column.bmwj.soon, false",
    "published.all, true",
    "published.late, true",
    "published.bmwj, false",
    "row.carried-forward, true",
    "applicant.person, true",
    "table3.new.total, false"
  })
  void aFigureIsNamedInOneForm(String text, boolean known) {
    assertThat(Facet.of(text).map(Facet::toString).orElse("")).isEqualTo(known ? text : "");
  }

  @Test
  void behindAFigureStandItsCases() {
    List<Proof> proofs =
        desk()
            .behind(
                Doors.REPORTER, Doors.BUREAU, YEAR, Facet.of("answered.late").orElseThrow(), "", 10)
            .orElseThrow()
            .proofs();

    assertThat(proofs).extracting(Proof::number).containsExactly("jfj-2024-00001");
    assertThat(asked).containsExactly(new Slice.Answered(true));
  }

  @Test
  void whoMayNotSeeReportsSeesNothing() throws IOException {
    Actor stranger = Doors.STRANGER;
    var out = new ByteArrayOutputStream();

    assertThat(desk().year(stranger, Doors.BUREAU, YEAR)).isEmpty();
    assertThat(desk().compare(stranger, List.of(Doors.BUREAU), YEAR)).isEmpty();
    assertThat(desk().export(stranger, Doors.BUREAU, YEAR, FileKind.CSV, out)).isZero();
    assertThat(out.size()).isZero();
  }

  @Test
  void bothFilesHoldTheSameLines() throws IOException {
    var csv = new ByteArrayOutputStream();
    var xlsx = new ByteArrayOutputStream();

    int lines = desk().export(Doors.REPORTER, Doors.BUREAU, YEAR, FileKind.CSV, csv);
    desk().export(Doors.REPORTER, Doors.BUREAU, YEAR, FileKind.XLSX, xlsx);

    String text = csv.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("赣州经济技术开发区经济发展局,2024,申请,办结,11,9,2");
    assertThat(text.lines()).hasSize(lines + 1);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(lines);
      assertThat(sheet.getRow(3).getCell(4).getNumericCellValue()).isEqualTo(11.0);
    }
    assertThat(audit)
        .containsExactly("reporter statistics.exported", "reporter statistics.exported");
  }
}
