package gongkai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many sites print the title above the part of the page that holds the report. */
class TitlesOfWebPagesTest {
  private static final String TITLE = "云山县水务局2019年政府信息公开工作年度报告";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "根据《政府信息公开条例》和《关于政府信息公开工作年度报告有关事项的通知》，编制本报告。",
        "依照政府信息公开条例第五十条，现将年度报告公布如下。",
        "一段没有提到报告的文字。"
      })
  void what_a_preamble_cites_is_no_title(String preamble) {
    assertThat(title("<h1>" + TITLE + "</h1><div><p>" + preamble + "</p>")).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @CsvSource({"h2", "p"})
  void a_title_inside_is_not_said_twice(String tag) {
    String inside = "<div><" + tag + ">" + TITLE + "</" + tag + "><p>根据条例编制。</p>";

    assertThat(title("<h1>信息公开</h1>" + inside)).isEmpty();
  }

  private static String title(String above) {
    var page = Jsoup.parse(above + "<h3>一、总体情况</h3><p>无</p><h3>六、其他需要报告的事项</h3><p>无</p></div>");
    return ReportArea.title(page, ReportArea.of(page)).orElse("");
  }
}
