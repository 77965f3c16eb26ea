package gongkai.reporting.specimen;

import gongkai.reporting.specimen.PrintTable.Cell;
import gongkai.reporting.specimen.PrintedReport.Head;
import gongkai.reporting.specimen.PrintedReport.Piece;
import gongkai.reporting.specimen.PrintedReport.Prose;
import gongkai.reporting.specimen.PrintedReport.Tabular;
import gongkai.reporting.specimen.PrintedReport.Title;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Prints a report as a web page in one of the many ways that sites do. */
public final class HtmlPrint {
  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private HtmlPrint(Random random) {
    this.random = random;
  }

  /** The page's bytes, in UTF-8 or GBK. */
  public static byte[] of(Specimen specimen, Random random) {
    var print = new HtmlPrint(random);
    boolean gbk = random.nextInt(3) == 0;
    print.page(new PrintedReport(specimen, random), gbk ? "gb2312" : "utf-8");
    Charset charset = gbk ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return print.html.toString().getBytes(charset);
  }

  private void page(PrintedReport report, String charset) {
    boolean titleOutside = random.nextBoolean();
    boolean inTable = random.nextInt(3) == 0;
    String title = ((Title) report.pieces.getFirst()).text();
    html.append("<!DOCTYPE html>\n<html><head><meta charset=\"").append(charset).append("\">");
    html.append("<meta name=\"ArticleTitle\" content=\"").append(title).append("\">");
    html.append("<title>").append(title).append("_云山县人民政府</title><style>td{border:1px}</style>");
    html.append("</head><body><div class=\"header\">云山县人民政府门户网站</div>");
    html.append("<ul class=\"menu\"><li>首页</li><li>信息公开年报</li></ul>");
    html.append("<div class=\"main\">");
    if (titleOutside) {
      html.append("<h1 class=\"title\">").append(title).append("</h1>");
      html.append("<div class=\"info\">发布时间：2023-01-20 来源：办公室 浏览次数：18</div>");
    }
    html.append(inTable ? "<table><tr><td>" : "<div class=\"TRS_Editor\">");
    for (Piece piece : report.pieces) {
      if (!(piece instanceof Title && titleOutside)) {
        piece(piece);
      }
    }
    html.append(inTable ? "</td></tr></table>" : "</div>");
    html.append("</div><div class=\"footer\"><p>主办：云山县人民政府办公室</p><p>备案号：测1号</p>");
    html.append("<p>网站地图</p><p>联系我们</p></div></body></html>");
  }

  private void piece(Piece piece) {
    switch (piece) {
      case Title title -> html.append("<h2>").append(title.text()).append("</h2>");
      case Head head -> heading(head.text());
      case Prose prose -> paragraph(prose.text());
      case Tabular tabular -> table(tabular.table());
    }
  }

  private void heading(String text) {
    switch (random.nextInt(3)) {
      case 0 -> html.append("<h3>").append(text).append("</h3>\n");
      case 1 ->
          paragraph(
              "<strong><span>"
                  + text.substring(0, 2)
                  + "</span>"
                  + text.substring(2)
                  + "</strong>");
      default -> html.append(text).append("<br/>");
    }
  }

  private void paragraph(String text) {
    html.append("<p style=\"text-indent:2em\">&emsp;&emsp;").append(text).append("</p>\n");
  }

  private void table(PrintTable table) {
    boolean parts = random.nextBoolean();
    boolean heads = random.nextBoolean();
    boolean nested = random.nextInt(4) == 0;
    html.append(nested ? "<table class=\"outer\"><tbody><tr><td>" : "");
    html.append("<table border=\"1\">").append(parts ? "<tbody>" : "");
    for (List<Cell> row : table.rows) {
      html.append("<tr>\n");
      row.forEach(cell -> cell(cell, heads && cell.head() ? "th" : "td"));
      html.append("</tr>");
    }
    html.append(parts ? "</tbody>" : "").append("</table>");
    html.append(nested ? "</td></tr></tbody></table>" : "");
  }

  private void cell(Cell cell, String tag) {
    html.append('<').append(tag);
    if (cell.down() > 1) {
      html.append(" rowspan=\"").append(cell.down()).append('"');
    }
    if (cell.across() > 1) {
      html.append(" colspan=").append(cell.across());
    }
    html.append('>');
    switch (random.nextInt(4)) {
      case 0 -> html.append("<p><span>&nbsp;").append(cell.text()).append("</span></p>");
      case 1 -> html.append("\n   ").append(broken(cell.text())).append("\n");
      default -> html.append(cell.text());
    }
    html.append("</").append(tag).append('>');
  }

  private String broken(String text) {
    boolean label = text.length() > 5 && !text.strip().matches("[-.\\d０-９\u00a0 ]+");
    return label ? text.substring(0, 3) + "<br>" + text.substring(3) : text;
  }
}
