package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInCellsTest {

  @ParameterizedTest(name = "{0} in {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|件|0",
        "１２|件|12",
        "+2|项|2",
        "-8|项|-8",
        "−8|项|-8",
        "1,204|件|1204",
        "4件|件|4",
        "4（件）|项|4",
        "1308353元|元|1308353",
        "1308353 元|元|1308353",
        "¥1,308,353.00|元|1308353.00",
        "￥1308353元|元|1308353",
        "130.8353万元|元|1308353",
        "130.8353万|元|1308353",
        "1308353元|万元|130.8353",
        "0.0002亿元|万元|2"
      })
  void aFigureIsReadWithItsUnit(String cell, String unit, BigDecimal value) {
    assertThat(Figure.parse(cell).orElseThrow().in(unit).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "四", "1 2", "1.2.3", "12,34", "O", "1-2", "约4", "4件次", "1e3", "4()", "4(", "4（人）"
      })
  void whatIsNoCertainFigureIsNone(String cell) {
    assertThat(Figure.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4件,元", "4元,件", "1.2万,件"})
  void unitsThatMeasureOtherThingsDoNotAgree(String cell, String unit) {
    assertThat(Figure.parse(cell).orElseThrow().in(unit)).isEmpty();
  }
}
