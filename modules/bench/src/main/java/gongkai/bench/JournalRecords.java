package gongkai.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Made-up public records as the catalogue and the reports write them ({@code docs/open-data.md}):
 * bodies, items of about thirty statements, and annual reports with every cell of the statutory
 * tables.
 */
final class JournalRecords {
  static final int BODIES = 40;
  static final int FIRST_YEAR = 2021;
  static final int LAST_YEAR = 2025;
  static final int THEMES = 22;

  private static final String[] PLACES = {
    "东山", "西河", "南岭", "北湖", "金沙", "银杏", "龙潭", "凤鸣", "白云", "青石", "长宁", "永丰", "安平", "新桥", "古塘", "竹溪",
        "梅林",
    "松岗", "柳江", "桃源", "石门", "云台", "月亮湾", "双流", "三江", "四方", "五里", "六合", "七星", "八角", "九曲", "十里", "大坪",
        "小河",
    "上坝", "下寨", "左溪", "右岸", "前锋", "后港"
  };
  private static final String[] SUBJECTS = {
    "水库移民", "企业帮扶", "项目申报", "节能降耗", "物价监测", "招标投标", "电子商务", "军民融合", "道路改造", "学校建设", "医疗救助", "养老服务",
        "垃圾分类",
    "河道整治", "森林防火", "食品抽检", "药品监管", "保障性住房", "土地征收", "房屋拆迁", "污水处理", "大气治理", "公交线路", "停车管理", "文物保护",
        "图书馆开放",
    "体育赛事", "招生考试", "就业培训", "社会保险", "残疾人补贴", "低保核查", "农机补贴", "种子检验", "疫情防控", "消防检查", "安全生产", "特种设备",
        "财政预算",
    "政府采购"
  };
  private static final String[] KINDS = {"通知", "公告", "决定", "意见", "批复", "函", "通报", "方案"};
  private static final String[] COLUMNS = {"gzdt", "bmwj", "gg", "cz", "jgzn", "rs"};

  /** Kept, since each look-up of the provider reads the class path. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private JournalRecords() {}

  static String body(int i) {
    return "b%02d".formatted(i % BODIES);
  }

  static String creditCode(int i) {
    return "11360700MB%07dX".formatted(i % BODIES);
  }

  static String key(int i) {
    return creditCode(i) + "/" + day(i).getYear() + "-%07d".formatted(i);
  }

  /** Fifteen years of days, in no order. */
  static LocalDate day(int i) {
    return LocalDate.of(2010, 1, 4).plusDays(Math.floorMod(i * 2_654_435_761L, 5_600));
  }

  static String theme(int i) {
    return "%02d".formatted(1 + Math.floorMod(i * 40_503L / 7, THEMES));
  }

  static String subject(int i) {
    return SUBJECTS[Math.floorMod(i * 7 + i / 40, SUBJECTS.length)];
  }

  static String place(int i) {
    return PLACES[Math.floorMod(i * 11 + i / 1_600, PLACES.length)];
  }

  static String title(int i) {
    return "关于%s镇%s工作第%d号%s".formatted(place(i), subject(i), i, KINDS[i % KINDS.length]);
  }

  /** Gives bodies, reports and that many items. */
  static void each(int items, Consumer<JsonObject> to) throws IOException {
    for (int i = 0; i < BODIES; i++) {
      to.accept(bodyRecord(i));
    }
    for (int i = 0; i < BODIES; i++) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        to.accept(report(i, year));
      }
    }
    for (int i = 0; i < items; i++) {
      to.accept(item(i));
    }
  }

  private static JsonObject bodyRecord(int i) {
    return JSON.createObjectBuilder()
        .add("type", "body")
        .add("key", body(i))
        .add("name", PLACES[i] + "局")
        .add("nameEn", "Bureau " + i)
        .add("shortName", PLACES[i])
        .add("creditCode", creditCode(i))
        .add("level", "department")
        .add("contact", JSON.createObjectBuilder().add("phone", "0797-0000000"))
        .add("columns", JSON.createArrayBuilder())
        .build();
  }

  private static JsonObject item(int i) {
    String day = day(i).toString();
    String title = title(i);
    String moment = day + "T%02d:%02d:%02d.000+08:00".formatted(8 + i % 10, i % 60, i / 60 % 60);
    return JSON.createObjectBuilder()
        .add("type", "item")
        .add("key", key(i))
        .add("indexNumber", key(i))
        .add("edition", 1)
        .add("title", title)
        .add("summary", title + "的概述，请有关单位和个人对照办理。")
        .add(
            "body",
            JSON.createObjectBuilder().add("code", body(i)).add("name", PLACES[i % BODIES] + "局"))
        .add("column", coded(COLUMNS[i % COLUMNS.length], "栏目" + i % COLUMNS.length))
        .add("basis", JSON.createObjectBuilder().add("item", 7).add("label", "(七)财政预算、决算信息；"))
        .add("theme", coded(theme(i), "主题" + theme(i)))
        .add("genre", coded("g" + i % 12, "体裁" + i % 12))
        .add("documentKind", coded("k" + i % KINDS.length, KINDS[i % KINDS.length]))
        .add("documentNumber", "赣发〔" + day.substring(0, 4) + "〕" + i + "号")
        .add("keywords", JSON.createArrayBuilder().add(subject(i)).add(place(i)))
        .add("mode", coded("proactive", "主动公开"))
        .add("validity", coded(i % 9 == 0 ? "repealed" : "in-force", i % 9 == 0 ? "废止" : "有效"))
        .add("written", day)
        .add("formed", day)
        .add("published", day)
        .add("publishBy", day(i).plusDays(28).toString())
        .add("publishedAt", moment)
        .add("legacy", false)
        .add("html", "<p>" + title + "。</p>")
        .add("text", ("为做好" + subject(i) + "工作，现将" + place(i) + "镇有关事项通知如下。").repeat(4))
        .add("attachments", JSON.createArrayBuilder())
        .add("reviews", JSON.createArrayBuilder())
        .build();
  }

  private static JsonObjectBuilder coded(String code, String name) {
    return JSON.createObjectBuilder().add("code", code).add("name", name).add("nameEn", code);
  }

  private static JsonObject report(int i, int year) throws IOException {
    JsonArrayBuilder cells = JSON.createArrayBuilder();
    int value = i * 31 + year;
    for (JsonObject table : objects(format(), "tables")) {
      for (JsonObject block : objects(table, "blocks")) {
        List<JsonObject> columns = leaves(objects(block, "columns"));
        for (JsonObject row : leaves(objects(block, "rows"))) {
          for (JsonObject column : columns) {
            value = (value * 31 + 7) % 97;
            cells.add(cell(table.getString("key"), row, column, value));
          }
        }
      }
    }
    return JSON.createObjectBuilder()
        .add("type", "report")
        .add("key", body(i) + "/" + year)
        .add("title", PLACES[i] + "局" + year + "年政府信息公开工作年度报告")
        .add("year", year)
        .add("format", "2021")
        .add("edition", 1)
        .add("body", JSON.createObjectBuilder().add("code", body(i)).add("name", PLACES[i] + "局"))
        .add("issued", (year + 1) + "-01-20")
        .add("published", (year + 1) + "-01-25")
        .add("preamble", "根据要求编制。")
        .add("sections", JSON.createArrayBuilder())
        .add("cells", cells)
        .build();
  }

  private static JsonObjectBuilder cell(String table, JsonObject row, JsonObject column, int n) {
    String unit = column.getString("unit", "件");
    return JSON.createObjectBuilder()
        .add("table", table)
        .add("row", row.getString("key"))
        .add("rowLabel", row.getString("label"))
        .add("column", column.getString("key"))
        .add("columnLabel", column.getString("label"))
        .add("value", unit.endsWith("元") ? n + ".5" : Integer.toString(n))
        .add("unit", unit);
  }

  private static JsonObject format() throws IOException {
    Path file =
        Path.of(System.getProperty("gongkai.root"), "config", "report-formats", "2021.json");
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> leaves(List<JsonObject> headings) {
    List<JsonObject> leaves = new ArrayList<>();
    for (JsonObject heading : headings) {
      List<JsonObject> children =
          Stream.of("children", "rows").flatMap(name -> objects(heading, name).stream()).toList();
      if (children.isEmpty()) {
        leaves.add(heading);
      } else {
        leaves.addAll(leaves(children));
      }
    }
    return leaves;
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    return in.get(name) instanceof JsonArray array
        ? array.getValuesAs(JsonObject.class)
        : List.of();
  }
}
