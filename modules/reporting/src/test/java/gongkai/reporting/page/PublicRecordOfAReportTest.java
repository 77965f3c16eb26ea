package gongkai.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Submission.Text;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.recognise.TextReport;
import gongkai.reporting.specimen.NewFormat;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicRecordOfAReportTest {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final ReportFormats FORMATS = new ReportFormats(ROOT.resolve("config"));
  private static final Body BODY =
      new Body(
          1,
          new BodyCode("jfj"),
          null,
          "赣州经济技术开发区经济发展局",
          "Economic Development Bureau",
          "经发局",
          "11360700MB0000000X",
          BodyLevel.DEPARTMENT,
          "{uscc}/{yyyy}-{n:5}",
          "赣开经发",
          "",
          new Body.Contact("", "", "", "", "", "", "", ""),
          List.of());

  private static ReportRecord demo;
  private static JsonObject json;

  @BeforeAll
  static void readTheDemoReport() throws IOException {
    demo = record(Files.readString(ROOT.resolve("config/demo/report-2020.txt")));
    json = demo.json();
  }

  private static ReportRecord record(String text) {
    RecognisedReport report = new TextReport(FORMATS).read(text);
    return new ReportRecord(
        BODY,
        report,
        FORMATS.of(report.format()),
        1,
        LocalDate.of(2021, 1, 29),
        List.of(),
        PublicSources.NONE);
  }

  @Test
  void theRecordHoldsWhatTheContractSays() {
    assertThat(json.keySet())
        .containsExactlyInAnyOrder(
            "type",
            "key",
            "title",
            "year",
            "format",
            "edition",
            "body",
            "issued",
            "published",
            "preamble",
            "sections",
            "tables",
            "cells");
    assertThat(json.getString("key")).isEqualTo("jfj/2020");
    assertThat(json.getString("issued")).isEqualTo("2021-01-28");
    assertThat(json.getString("published")).isEqualTo("2021-01-29");
    assertThat(json.getJsonArray("sections")).hasSize(6);
    assertThat(json.getJsonArray("cells")).hasSize(198);
  }

  @Test
  void aTableSaysWhatItsFiguresAreCountedFrom() {
    assertThat(json.getJsonArray("tables").toString())
        .isEqualTo(
            """
            [{"key":"table2","caption":"主动公开政府信息情况","source":"ledgers","things":"rows"},\
            {"key":"table3","caption":"收到和处理政府信息公开申请情况","source":"applications",\
            "things":"rows"},\
            {"key":"table4","caption":"政府信息公开行政复议、行政诉讼情况","source":"remedies",\
            "things":"rows"}]\
            """);
  }

  @Test
  void aTableWithoutASourceSaysSo(@TempDir Path config) throws IOException {
    NewFormat.in(config);
    Files.writeString(
        config.resolve("report-formats/2030.json"),
        NewFormat.text()
            .replaceFirst("(?s)(\"key\": \"table5\".*?)\"source\": \"applications\",", "$1"));
    var record =
        new ReportRecord(
            BODY,
            demo.report(),
            new ReportFormats(config).of("2030"),
            1,
            demo.published(),
            List.of(),
            PublicSources.NONE);

    assertThat(record.json().getJsonArray("tables").getLast().toString())
        .isEqualTo(
            """
            {"key":"table5","caption":"申请人与办理情况","source":"none"}""");
  }

  @Test
  void aCellNamesRowAndColumnAsTheLawDoes() {
    assertThat(json.getJsonArray("cells").getValuesAs(JsonObject.class))
        .anySatisfy(
            cell ->
                assertThat(cell.toString())
                    .isEqualTo(
                        """
                        {"table":"table2","row":"procurement","rowLabel":"政府集中采购",\
                        "column":"amount","columnLabel":"采购总金额","value":"1308353","unit":"元"}\
                        """))
        .anySatisfy(
            cell ->
                assertThat(cell.toString())
                    .isEqualTo(
                        """
                        {"table":"table3","row":"u1","rowLabel":"1.本机关不掌握相关政府信息",\
                        "column":"person","columnLabel":"自然人","value":"2","unit":"件"}\
                        """))
        .anySatisfy(
            cell ->
                assertThat(cell.toString())
                    .contains("\"row\":\"reconsideration\"", "\"columnLabel\":\"结果维持\""));
  }

  @Test
  void nobodysNameAndNoMisprintReachesThePublic() {
    assertThat(json.toString())
        .doesNotContain("李演示", "结果维护", "1308353元", "（因政府信息公开被行政复议）")
        .contains("本机关政府信息公开工作机构", "结果维持");
    assertThat(demo.texts())
        .extracting(Text::value)
        .noneMatch(text -> text.contains("李演示"))
        .anyMatch(text -> text.contains("共计130条"));
  }

  @Test
  void table3StandsAsTheFormMergesIt() {
    String html = html(3);

    assertThat(html)
        .startsWith("<table class=\"statutory table3\"><caption>收到和处理政府信息公开申请情况</caption>")
        .contains(
            "<th scope=\"col\" colspan=\"3\" rowspan=\"3\">（本列数据的勾稽关系为：",
            "<th scope=\"colgroup\" colspan=\"7\">申请人情况</th></tr><tr>"
                + "<th scope=\"col\" rowspan=\"2\">自然人</th>"
                + "<th scope=\"colgroup\" colspan=\"5\">法人或其他组织</th>"
                + "<th scope=\"col\" rowspan=\"2\">总计</th></tr><tr>"
                + "<th scope=\"col\">商业企业</th>",
            "<tr><th scope=\"row\" colspan=\"3\">一、本年新收政府信息公开申请数量</th><td>4</td>",
            "<tr><th scope=\"rowgroup\" rowspan=\"20\">三、本年度办理结果</th>"
                + "<th scope=\"row\" colspan=\"2\">（一）予以公开</th><td>2</td>",
            "<tr><th scope=\"rowgroup\" rowspan=\"8\">（三）不予公开</th>"
                + "<th scope=\"row\">1.属于国家秘密</th><td>0</td>",
            "<tr><th scope=\"row\" colspan=\"2\">（七）总计</th><td>4</td>");
    assertThat(cellsOfEachLine(html)).containsOnly(10);
  }

  @Test
  void table4StandsInOneLineOfFigures() {
    String html = html(4);

    assertThat(html)
        .contains(
            "<th scope=\"colgroup\" colspan=\"5\">行政复议</th>"
                + "<th scope=\"colgroup\" colspan=\"10\">行政诉讼</th></tr>",
            "<tr><th scope=\"col\" rowspan=\"2\">结果维持</th>",
            "<th scope=\"colgroup\" colspan=\"5\">未经复议直接起诉</th>",
            "<tbody><tr><td>0</td>");
    assertThat(count(html, "结果维持")).isEqualTo(3);
    assertThat(count(html, "<td>")).isEqualTo(15);
  }

  @Test
  void table2StandsInOneTableForEachItemOfArticle20() {
    String html = html(2);

    assertThat(count(html, "<caption>")).isEqualTo(5);
    assertThat(html)
        .contains(
            "<caption>第二十条第（一）项</caption><thead><tr><th scope=\"col\">信息内容</th>"
                + "<th scope=\"col\">本年新制作数量</th>",
            "<th scope=\"row\">规范性文件</th><td>2</td><td>2</td><td>9</td>",
            "<caption>第二十条第（九）项（金额单位：元）</caption>",
            "<td>4</td><td>1308353</td>");
  }

  @Test
  void sectionsArePlainParagraphsWithRestoredSubHeadings() {
    assertThat(html(1))
        .contains("<h3>（一）主动公开</h3><p>1.网站公开。", "<h3>（二）依申请公开</h3>", "<h3>（四）平台建设</h3>");
  }

  @Test
  void markupInATextIsText() throws IOException {
    String text =
        Files.readString(ROOT.resolve("config/demo/report-2020.txt"))
            .replace("查找下来", "<script>alert(1)</script>&\u0007");

    String html = record(text).json().getJsonArray("sections").getJsonObject(4).getString("html");

    assertThat(html).startsWith("<p>&lt;script&gt;alert(1)&lt;/script&gt;&amp;，主要不足");
  }

  @Test
  void eachFigureLeadsToItsObservation() {
    assertThat(linked(3))
        .contains("<td><a href=\"/id/obs/jfj/2020/table3/u1/person\">2</a></td>")
        .contains("<td><a href=\"/id/obs/jfj/2020/table3/new/total\">4</a></td>");
    assertThat(linked(4)).contains("/id/obs/jfj/2020/table4/reconsideration/upheld");
  }

  private static String linked(int section) {
    return json.getJsonArray("sections").getJsonObject(section - 1).getString("html");
  }

  /** Without the links of the figures. */
  private static String html(int section) {
    return linked(section).replaceAll("</?a\\b[^>]*>", "");
  }

  /** Widths of the body lines, counting what earlier lines span into them. */
  private static List<Integer> cellsOfEachLine(String html) {
    String body = html.substring(html.indexOf("<tbody>"));
    int[] carried = new int[64];
    List<Integer> widths = new java.util.ArrayList<>();
    String[] lines = body.split("<tr>", -1);
    for (int i = 1; i < lines.length; i++) {
      int width = carried[i];
      var cell = Pattern.compile("<t[hd]([^>]*)>").matcher(lines[i]);
      while (cell.find()) {
        int across = attribute(cell.group(1), "colspan");
        int down = attribute(cell.group(1), "rowspan");
        width += across;
        for (int line = i + 1; line < i + down; line++) {
          carried[line] += across;
        }
      }
      widths.add(width);
    }
    return widths;
  }

  private static int attribute(String attributes, String name) {
    var match = Pattern.compile(name + "=\"(\\d+)\"").matcher(attributes);
    return match.find() ? Integer.parseInt(match.group(1)) : 1;
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
