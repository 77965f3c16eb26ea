package gongkai.console.reports;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellGridTest {
  private static final RecognisedReport SHOWN =
      new RecognisedReport(
          "",
          2020,
          "2019",
          "",
          "",
          "",
          List.of(),
          List.of(new Cell("table3", "new", "person", new BigDecimal("4"), "件")),
          List.of());

  @ParameterizedTest
  @CsvSource({"5,5", "' 5 ',5", "５,5", "'1,308',1308", "-2,-2", "0.25,0.25", "'',''"})
  void takesWhatWasTypedInstead(String typed, String figure) {
    CellGrid grid = CellGrid.of(Map.of("cell.table3.new.person", typed), SHOWN);

    assertThat(grid.figures()).containsExactly(Map.entry("table3.new.person", figure));
    assertThat(grid.wrong()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"四", "4件", "1.2.3", "--1", "1e5", "1234567890123456"})
  void keepsWhatIsNoFigure(String typed) {
    CellGrid grid = CellGrid.of(Map.of("cell.table3.new.person", typed), SHOWN);

    assertThat(grid.wrong()).containsExactly(Map.entry("table3.new.person", typed));
    assertThat(grid.figures()).isEmpty();
  }

  @Test
  void passesOverWhatWasNotTouchedAndWhatIsNoCell() {
    CellGrid grid = CellGrid.of(Map.of("cell.table3.new.person", "4", "reportText", "9"), SHOWN);

    assertThat(grid.figures()).isEmpty();
    assertThat(grid.wrong()).isEmpty();
  }
}
