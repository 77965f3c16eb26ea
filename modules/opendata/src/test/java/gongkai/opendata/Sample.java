package gongkai.opendata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Public records as the catalogue and the reports write them. */
public final class Sample {
  public static final String FILE =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private Sample() {}

  /** An item of a column, published on a day. */
  public static JsonObject item(String key, String column, String title, String published) {
    return item(key, column, title, published, "正文。").build();
  }

  public static JsonObjectBuilder item(
      String key, String column, String title, String published, String text) {
    return Json.createObjectBuilder()
        .add("type", "item")
        .add("key", key)
        .add("indexNumber", key)
        .add("edition", 1)
        .add("title", title)
        .add("summary", title + "的概述")
        .add(
            "body",
            Json.createObjectBuilder()
                .add("code", "jfj")
                .add("name", "经济发展局")
                .add("nameEn", "Economic Development Bureau")
                .add("creditCode", "11360700MB0000000X"))
        .add("column", coded(column, "栏目" + column))
        .add("basis", Json.createObjectBuilder().add("item", 7).add("label", "(七)财政预算、决算信息；"))
        .add("theme", coded("04", "财政、金融、审计"))
        .add("documentNumber", "赣开经发〔2020〕3号")
        .add("keywords", Json.createArrayBuilder().add("预算"))
        .add("mode", coded("proactive", "主动公开"))
        .add("validity", coded("in-force", "有效"))
        .add("formed", published)
        .add("published", published)
        .add("publishedAt", published + "T09:30:00.000+08:00")
        .add("legacy", false)
        .add("html", "<p>" + text + "</p>")
        .add("text", text)
        .add("attachments", Json.createArrayBuilder())
        .add("reviews", Json.createArrayBuilder());
  }

  public static JsonObject withFile(String key) {
    return item(key, "gg", "附件公告", "2020-05-06", "见附件。")
        .add(
            "attachments",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("name", "附件 1.pdf")
                        .add("mediaType", "application/pdf")
                        .add("bytes", 1024)
                        .add("sha256", FILE)))
        .build();
  }

  public static JsonObject body() {
    return Json.createObjectBuilder()
        .add("type", "body")
        .add("key", "jfj")
        .add("name", "经济发展局")
        .add("nameEn", "Economic Development Bureau")
        .add("shortName", "经发局")
        .add("creditCode", "11360700MB0000000X")
        .add("level", "department")
        .add("contact", Json.createObjectBuilder().add("phone", "0797-0000000"))
        .add(
            "columns",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("code", "gg")
                        .add("name", "栏目gg")
                        .add("nameEn", "Notices")
                        .add("articleItem", 5)))
        .build();
  }

  /** A report with figures of three tables. */
  public static JsonObject report(int year, String granted) {
    JsonArrayBuilder cells =
        Json.createArrayBuilder()
            .add(cell("table2", "procurement", "政府集中采购", "items", "采购项目数量", "4", "项"))
            .add(cell("table2", "procurement", "政府集中采购", "total", "采购总金额", "1308353", "元"))
            .add(cell("table3", "new", "本年新收申请数量", "total", "总计", "4", "件"))
            .add(cell("table3", "granted", "予以公开", "total", "总计", granted, "件"));
    return Json.createObjectBuilder()
        .add("type", "report")
        .add("key", "jfj/" + year)
        .add("title", "经济发展局" + year + "年政府信息公开工作年度报告")
        .add("year", year)
        .add("format", "2019")
        .add("edition", 1)
        .add("body", Json.createObjectBuilder().add("code", "jfj").add("name", "经济发展局"))
        .add("issued", "2021-01-20")
        .add("published", "2021-01-25")
        .add("preamble", "根据要求编制。")
        .add("sections", Json.createArrayBuilder())
        .add("cells", cells)
        .build();
  }

  /** A figure of a report. */
  static JsonObjectBuilder cell(
      String table,
      String row,
      String rowLabel,
      String column,
      String columnLabel,
      String value,
      String unit) {
    return Json.createObjectBuilder()
        .add("table", table)
        .add("row", row)
        .add("rowLabel", rowLabel)
        .add("column", column)
        .add("columnLabel", columnLabel)
        .add("value", value)
        .add("unit", unit);
  }

  public static JsonObjectBuilder coded(String code, String name) {
    return Json.createObjectBuilder().add("code", code).add("name", name).add("nameEn", code);
  }
}
