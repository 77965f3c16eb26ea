package gongkai.applications.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.Assessment.Line;
import gongkai.applications.fee.ChargingMethod;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of 国办函〔2020〕109号, and the fees that Suqian published for 2023 and 2024. */
class TheTariffOf2021Test {
  private static final Tariffs TARIFFS =
      new Tariffs(Path.of(System.getProperty("gongkai.root"), "config"));
  private static final Tariff TARIFF = TARIFFS.on(LocalDate.of(2021, 1, 1)).orElseThrow();

  @ParameterizedTest(name = "{0} pieces in a month: {1} yuan")
  @CsvSource({
    "10, 0",
    "11, 100",
    "30, 2000",
    "31, 2200",
    "40, 4000",
    "41, 4300",
    "50, 7000",
    "51, 7400",
    "60, 11000",
    "100, 37000"
  })
  void piecesOfAMonthCostWhatTheirBandsSay(int pieces, BigDecimal yuan) {
    assertThat(TARIFF.byPiece(0, pieces).amount()).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest(name = "{0} pages: {1} yuan")
  @CsvSource({
    "0, 0",
    "30, 0",
    "31, 10",
    "57, 270",
    "72, 420",
    "100, 700",
    "101, 720",
    "109, 880",
    "119, 1080",
    "200, 2700",
    "201, 2740",
    "300, 6700"
  })
  void pagesOfAnApplicationCostWhatTheirBandsSay(int pages, BigDecimal yuan) {
    assertThat(TARIFF.byPage(pages).amount()).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest(name = "{1} after {0}: {2} yuan")
  @CsvSource({
    "0, 1, 0",
    "9, 1, 0",
    "10, 1, 100",
    "11, 1, 100",
    "29, 1, 100",
    "30, 1, 200",
    "40, 1, 300",
    "8, 5, 300",
    "29, 3, 500",
    "10, 15, 1500",
    "10, 6, 600"
  })
  void anApplicationCostsWhatItsPlaceInTheMonthSays(int before, int pieces, BigDecimal yuan) {
    assertThat(TARIFF.byPiece(before, pieces).amount()).isEqualByComparingTo(yuan);
  }

  @Test
  void theComputationIsExplainedBandByBand() {
    Assessment assessment = TARIFF.byPiece(8, 24);

    assertThat(assessment.method()).isEqualTo(ChargingMethod.BY_PIECE);
    assertThat(assessment.basis()).isEqualTo("《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条");
    assertThat(assessment.lines())
        .extracting(Line::text)
        .containsExactly("第9件至第10件：不收费", "第11件至第30件：20件×100元=2000元", "第31件至第32件：2件×200元=400元");
    assertThat(assessment.computation()).endsWith("=400元；合计2400元。");
    assertThat(TARIFF.byPage(31).computation()).isEqualTo("第1页至第30页：不收费；第31页：1页×10元=10元；合计10元。");
  }

  @Property
  void aFeeNeverFallsAndIsTheSumOfItsSinglePieces(
      @ForAll @IntRange(max = 300) int before, @ForAll @IntRange(max = 120) int pieces) {
    BigDecimal whole = TARIFF.byPiece(before, pieces).amount();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (int i = 0; i < pieces; i++) {
      BigDecimal one = TARIFF.byPiece(before + i, 1).amount();
      assertThat(one).isGreaterThanOrEqualTo(last);
      sum = sum.add(one);
      last = one;
    }

    assertThat(whole).isEqualByComparingTo(sum);
    assertThat(TARIFF.byPiece(before, pieces + 1).amount()).isGreaterThanOrEqualTo(whole);
    assertThat(TARIFF.byPiece(before, pieces).lines())
        .allMatch(line -> line.from() > before && line.to() <= before + pieces);
  }

  @Property
  void aPageMoreNeverCostsLess(@ForAll @IntRange(max = 5000) int pages) {
    assertThat(TARIFF.byPage(pages + 1).amount())
        .isGreaterThanOrEqualTo(TARIFF.byPage(pages).amount());
  }

  @Test
  void noFeeCouldBeAskedBefore2021() {
    assertThat(TARIFFS.on(LocalDate.of(2020, 12, 31))).isEmpty();
  }

  @Test
  void aLaterTariffHoldsFromItsFirstDay(@TempDir Path home) throws Exception {
    Path fees = Files.createDirectory(home.resolve("fees"));
    String text =
        Files.readString(Path.of(System.getProperty("gongkai.root"), "config/fees/2021.json"));
    Files.writeString(fees.resolve("2021.json"), text);
    Files.writeString(
        fees.resolve("2030.json"),
        text.replace("2021-01-01", "2030-07-01").replace("\"rate\": \"100\"", "\"rate\": \"150\""));

    var tariffs = new Tariffs(home);

    assertThat(tariffs.on(LocalDate.of(2030, 6, 30)).orElseThrow().byPiece(10, 1).amount())
        .isEqualByComparingTo("100");
    assertThat(tariffs.on(LocalDate.of(2030, 7, 1)).orElseThrow().byPiece(10, 1).amount())
        .isEqualByComparingTo("150");
  }

  @ParameterizedTest
  @CsvSource({"2021-01-01, 2021", "\"to\": 30, \"to\": 10", "\"100\", \"1e2\"", "byPage, byVolume"})
  void aFileThatIsNoTariffIsNamed(String part, String wrong, @TempDir Path home) throws Exception {
    Path fees = Files.createDirectory(home.resolve("fees"));
    String text =
        Files.readString(Path.of(System.getProperty("gongkai.root"), "config/fees/2021.json"));
    Files.writeString(fees.resolve("wrong.json"), text.replace(part, wrong));

    assertThatThrownBy(() -> new Tariffs(home)).hasMessageContaining("wrong.json");
  }
}
