package gongkai.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.reporting.compile.CaseBook;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.NewFormat;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import gongkai.reporting.testing.Doors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, labels and what they count are those of the year's form, a form of tomorrow's too. */
class TheBoardFollowsTheFormOfItsYearTest {
  private static final String PETITIONS = "{\"key\": \"n1\", \"label\": \"1.信访举报投诉类申请\"},";
  private static final String REPEATED = "{\"key\": \"n2\", \"label\": \"2.重复申请\"},";
  private static final String TOGETHER =
      "{\"key\": \"n12\", \"label\": \"1.信访和重复申请\", \"counts\": [\"n1\", \"n2\"]},";

  @TempDir Path config;
  private final CaseBook cases = new CaseBook();
  private ReportFormats formats = Formats.ALL;

  /** The form of 2030 with one row for what the forms before have two for. */
  @BeforeEach
  void form() throws IOException {
    NewFormat.in(config);
    String text = NewFormat.text();
    assertThat(text).containsOnlyOnce(PETITIONS).containsOnlyOnce(REPEATED);
    Files.writeString(
        config.resolve("report-formats/2030.json"),
        text.replace(PETITIONS, TOGETHER).replace(REPEATED, ""));
    formats = new ReportFormats(config);
  }

  private void answered(int year, Outcome... outcomes) {
    for (Outcome outcome : outcomes) {
      LocalDate opened = LocalDate.of(year, 3, 1);
      cases.add(new Life(ApplicantKind.NATURAL_PERSON, opened, opened.plusDays(8), outcome));
    }
  }

  private StatisticsDesk desk() {
    var documents = new Doors.Register().door();
    return new StatisticsDesk(
        Doors.office(),
        new YearCounting(cases, documents, formats, Doors.CLOCK),
        new Behind(cases, documents, formats),
        Doors.trail(new ArrayList<>()));
  }

  private YearFigures board(int year) {
    return desk().year(Doors.REPORTER, Doors.BUREAU, year).orElseThrow();
  }

  private Optional<ProofPage> behind(int year, String facet, String from) {
    return desk()
        .behind(Doors.REPORTER, Doors.BUREAU, year, Facet.of(facet).orElseThrow(), from, 1);
  }

  /** Read one by one, so that every page is turned to. */
  private List<String> listed(int year, String facet) {
    List<String> numbers = new ArrayList<>();
    String from = "";
    do {
      ProofPage page = behind(year, facet, from).orElseThrow();
      page.proofs().stream().map(Proof::number).forEach(numbers::add);
      from = page.next();
    } while (!from.isEmpty());
    return numbers;
  }

  @Test
  void aRowThatCountsTwoOutcomesIsOneNumberWithTheCasesOfBoth() {
    answered(2031, Outcome.PETITION, Outcome.GRANTED, Outcome.REPEATED, Outcome.PETITION);

    List<Count> outcomes = board(2031).outcomes();

    assertThat(outcomes)
        .filteredOn(each -> each.number() > 0)
        .containsExactly(
            new Count("granted", "（一）予以公开", "row.granted", 1),
            new Count("n12", "1.信访和重复申请", "row.n12", 3));
    assertThat(outcomes).extracting(Count::key).doesNotContain("n1", "n2", "total");
    assertThat(listed(2031, "row.n12")).containsExactly("n-00000", "n-00002", "n-00003");
    assertThat(behind(2031, "row.n12", "").orElseThrow().label()).isEqualTo("1.信访和重复申请");
    assertThat(behind(2031, "row.n1", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020, other, （六）其他处理, 3",
    "2021, o3, 3.其他, 1",
    "2029, n2, 2.重复申请, 1",
    "2030, n12, 1.信访和重复申请, 2",
    "2030, o1, 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请, 1"
  })
  void theYearDecidesTheForm(int year, String key, String label, int number) {
    answered(year, Outcome.values());

    assertThat(board(year).outcomes())
        .contains(new Count(key, label, "row." + key, number))
        .allSatisfy(
            each -> assertThat(listed(year, each.behind())).as(each.key()).hasSize(each.number()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2025, 2031})
  void theHeadlineIsTheSameInEveryForm(int year) {
    answered(year, Outcome.values());
    LocalDate before = LocalDate.of(year - 1, 12, 1);
    cases.add(new Life(ApplicantKind.RESEARCH_INSTITUTION, before, null, Outcome.GRANTED));

    YearFigures board = board(year);

    assertThat(board.outcomes().stream().mapToInt(Count::number).sum())
        .isEqualTo(board.answered())
        .isEqualTo(Outcome.values().length);
    assertThat(listed(year, "answered.all"))
        .hasSize(board.answered())
        .isEqualTo(listed(year, "row.total"));
    assertThat(listed(year, "row.new")).hasSize(board.received());
    assertThat(listed(year, "row.carried-over")).hasSize(board.carriedOver()).hasSize(1);
    assertThat(listed(year, "row.carried-forward")).hasSize(board.open()).hasSize(1);
  }
}
