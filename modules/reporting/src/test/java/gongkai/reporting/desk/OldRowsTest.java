package gongkai.reporting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The single row 其他处理 in reports of the format of 2021. */
class OldRowsTest {
  private static final OldRows ROWS =
      new OldRows(Workplace.FORMATS.of("2021"), Workplace.FORMATS.all());

  @Test
  void zerosAreZerosInEachOfTheThreeRows() {
    RecognisedReport resolved = ROWS.resolved(report("0"));

    assertThat(resolved.cells()).extracting(Cell::row).containsExactly("granted", "o1", "o2", "o3");
    assertThat(resolved.cells()).allMatch(cell -> cell.column().equals("total"));
    assertThat(ROWS.remain(resolved)).isFalse();
  }

  @Test
  void otherFiguresOnlyTheBodyCanPlace() {
    RecognisedReport resolved = ROWS.resolved(report("2"));

    assertThat(resolved.cells()).extracting(Cell::row).containsExactly("granted", "other");
    assertThat(ROWS.remain(resolved)).isTrue();
  }

  private static RecognisedReport report(String other) {
    return new RecognisedReport(
        "",
        2022,
        "2021",
        "",
        "",
        "",
        List.of(),
        List.of(
            new Cell("table3", "granted", "total", BigDecimal.ONE, "件"),
            new Cell("table3", "other", "total", new BigDecimal(other), "件")),
        List.of());
  }
}
