package gongkai.applications.paper;

import java.util.List;

/** Sets a letter as one HTML page that prints on A4 and needs nothing else. */
public final class HtmlPaper {
  private static final String STYLE =
      """
      @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
      body { max-width: 156mm; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff;
        font: 16pt/29pt "FangSong", "仿宋", "FangSong_GB2312", "STFangsong", "Noto Serif SC", serif; }
      .head { color: #c00; font-size: 24pt; line-height: 1.4; font-weight: 700; text-align: center;
        margin: 0; padding-bottom: 8pt; border-bottom: 1.5pt solid #c00; }
      h1 { font-size: 22pt; line-height: 1.5; font-weight: 700; text-align: center; margin: 18pt 0 0; }
      p { margin: 0; overflow-wrap: anywhere; }
      .text { text-indent: 2em; text-align: justify; }
      .number { text-align: center; margin: 6pt 0 12pt; }
      .enclosure { margin-left: 5em; }
      .first { margin-top: 29pt; text-indent: -3em; }
      .signed { text-align: right; margin-right: 4em; break-before: avoid; }
      .mark { float: right; color: #666; font-size: 12pt; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      """;

  private HtmlPaper() {}

  /** The page. */
  public static String print(Sheet sheet) {
    var page = new StringBuilder(4_000);
    page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(sheet.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n");
    line(page, "mark", sheet.mark());
    line(page, "head", sheet.headline());
    page.append("<h1>").append(escape(sheet.title())).append("</h1>\n");
    line(page, "number", sheet.number());
    line(page, "to", sheet.salutation());
    sheet.paragraphs().forEach(paragraph -> line(page, "text", paragraph));
    List<String> names = sheet.listed();
    for (int i = 0; i < names.size(); i++) {
      boolean first = i == 0;
      line(
          page,
          first ? "enclosure first" : "enclosure",
          (first ? Sheet.ENCLOSURES : "") + names.get(i));
    }
    line(page, "signed", sheet.signature());
    line(page, "signed", sheet.date());
    return page.append("</body>\n</html>\n").toString();
  }

  private static void line(StringBuilder page, String style, String text) {
    if (!text.isEmpty()) {
      page.append("<p class=\"").append(style).append("\">").append(escape(text)).append("</p>\n");
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
