package gongkai.opendata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * Reports of a made-up form with three tables more than the present one: Table 5 counts
 * applications with kinds of applicants in its rows, Table 6 has no source, with counts and money,
 * and Table 7 counts again what Table 3 has.
 */
public final class Tabled {
  private Tabled() {}

  /** A report on a year whose Table 6 has that caption. */
  public static JsonObject report(int year, String caption) {
    JsonObject present = Generated.report(year);
    JsonArrayBuilder cells = Json.createArrayBuilder(present.getJsonArray("cells"));
    cells
        .add(Sample.cell("table5", "all", "全部", "received", "收到数量", "4", "件"))
        .add(Sample.cell("table5", "person", "个人", "received", "收到数量", "3", "件"))
        .add(Sample.cell("table6", "training", "培训", "times", "次数", "5", "次"))
        .add(Sample.cell("table6", "training", "培训", "people", "人数", "60", "人"))
        .add(Sample.cell("table6", "advice", "咨询", "times", "次数", "7", "次"))
        .add(Sample.cell("table6", "training", "培训", "cost", "支出", "1200.5", "元"))
        .add(Sample.cell("table7", "new", "新收", "total", "总计", "9", "件"));
    return Json.createObjectBuilder(present)
        .add("format", "2030")
        .add(
            "tables",
            Json.createArrayBuilder()
                .add(table("table2", "主动公开政府信息情况", "ledgers").add("things", "rows"))
                .add(table("table3", "收到和处理政府信息公开申请情况", "applications").add("things", "rows"))
                .add(table("table4", "政府信息公开行政复议、行政诉讼情况", "remedies").add("things", "rows"))
                .add(table("table5", "申请人与办理情况", "applications").add("things", "columns"))
                .add(table("table6", caption, "none"))
                .add(table("table7", "申请人与办理情况续", "applications").add("things", "rows")))
        .add("cells", cells)
        .build();
  }

  private static JsonObjectBuilder table(String key, String caption, String source) {
    return Json.createObjectBuilder().add("key", key).add("caption", caption).add("source", source);
  }
}
