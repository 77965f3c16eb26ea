package gongkai.reporting.specimen;

import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.Axis;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.rules.ReportContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A made-up report whose figures keep every rule, and the one of the year before. */
public final class Specimen {
  private static final List<String> NATIONAL = List.of("table2", "table3", "table4");
  private static final List<String> BEFORE_RESULTS = List.of("new", "carried-over");

  private final ReportFormat format;
  private final int year;
  private final Random random;
  private final Map<CellKey, BigDecimal> cells = new LinkedHashMap<>();
  private final Map<CellKey, BigDecimal> before = new LinkedHashMap<>();

  private Specimen(ReportFormat format, int year, Map<CellKey, BigDecimal> cells) {
    this.format = format;
    this.random = new Random(0);
    this.year = year;
    this.cells.putAll(cells);
  }

  private Specimen(ReportFormat format, Random random) {
    this.format = format;
    this.random = random;
    this.year = format.firstYear() + 1;
    documentsAndServices();
    applications();
    remedies();
    format.tables().stream()
        .filter(table -> !NATIONAL.contains(table.key()))
        .forEach(this::counted);
  }

  /** A valid report of that format with random figures. */
  public static Specimen of(ReportFormat format, Random random) {
    return new Specimen(format, random);
  }

  /** A report of that year with those figures, sound or not. */
  public static Specimen with(ReportFormat format, int year, Map<CellKey, BigDecimal> cells) {
    return new Specimen(format, year, cells);
  }

  public ReportFormat format() {
    return format;
  }

  public int year() {
    return year;
  }

  /** The figures in the order of the format. */
  public Map<CellKey, BigDecimal> cells() {
    Map<CellKey, BigDecimal> ordered = new LinkedHashMap<>();
    for (var table : format.tables()) {
      for (var block : table.blocks()) {
        for (var row : block.leafRows()) {
          for (var column : block.leafColumns()) {
            CellKey key = new CellKey(table.key(), row.key(), column.key());
            ordered.put(key, cells.get(key));
          }
        }
      }
    }
    return ordered;
  }

  /** The report as the rules see it. */
  public ReportContent content() {
    return content(year(), cells());
  }

  /** The report of the year before. */
  public ReportContent yearBefore() {
    return content(year() - 1, before);
  }

  /** The same report with other figures. */
  public ReportContent content(int year, Map<CellKey, BigDecimal> figures) {
    Map<CellKey, CellValue> values = new LinkedHashMap<>();
    figures.forEach((key, value) -> values.put(key, new CellValue.Figure(value)));
    return new ReportContent(
        format, year, "云山县水务局", (year + 1) + "-01-20", preamble(year), sections(year), values);
  }

  /** The preamble of that year. */
  public String preamble(int year) {
    return ("本报告按照" + format.basis() + "编制，所列数据自" + year + "年1月1日起至" + year + "年12月31日止。")
        + "电子版可在本机关网站下载，有疑问可致电办公室咨询。";
  }

  /** Its sections with a text that differs from year to year. */
  public List<Section> sections(int year) {
    return format.sections().stream()
        .map(s -> new Section(s.number(), s.title(), text(s.number(), year)))
        .toList();
  }

  private static String text(int section, int year) {
    return switch (section) {
      case 1 -> year + "年，本机关第" + "甲乙丙丁戊己庚辛壬癸".charAt(year % 10) + "批公开事项清单按时更新完毕。";
      case 5 -> "栏目更新还不够及时，已逐项改进，" + "甲乙丙丁戊己庚辛壬癸".charAt(year % 10) + "项措施全部落实。";
      case 6 -> "本年没有收取信息处理费，" + "甲乙丙丁戊己庚辛壬癸".charAt(year % 10) + "类事项无需另报。";
      default -> "";
    };
  }

  private void documentsAndServices() {
    for (var block : format.table("table2").blocks()) {
      for (var row : block.leafRows()) {
        for (var column : block.leafColumns()) {
          BigDecimal value =
              column.decimals() ? new BigDecimal(random.nextInt(90_000) + ".25") : some(400);
          put("table2", row.key(), column.key(), value);
          past("table2", row.key(), column.key(), value);
        }
        handOver(row.key());
      }
    }
  }

  private void handOver(String row) {
    CellKey valid = new CellKey("table2", row, "valid");
    if (cells.containsKey(valid)) {
      BigDecimal made = cells.get(new CellKey("table2", row, "made"));
      BigDecimal repealed = cells.get(new CellKey("table2", row, "repealed"));
      BigDecimal inForce = repealed.add(some(500));
      past("table2", row, "valid", inForce);
      put("table2", row, "valid", inForce.add(made).subtract(repealed));
    }
    CellKey previous = new CellKey("table2", row, "previous");
    if (cells.containsKey(previous)) {
      BigDecimal change = BigDecimal.valueOf(random.nextInt(9) - 4);
      put("table2", row, "change", BigDecimal.valueOf(random.nextInt(9) - 4));
      past("table2", row, "change", change);
      past("table2", row, "previous", cells.get(previous).subtract(change));
    }
  }

  private void applications() {
    var block = format.table("table3").blocks().getFirst();
    List<String> columns = new ArrayList<>(block.leafColumns().stream().map(c -> c.key()).toList());
    columns.remove("total");
    List<String> results = new ArrayList<>(block.leafRows().stream().map(r -> r.key()).toList());
    results.removeAll(BEFORE_RESULTS);
    results.removeAll(List.of("total", "carried-forward"));
    for (String column : columns) {
      BigDecimal handled = BigDecimal.ZERO;
      for (String row : results) {
        put("table3", row, column, some(30));
        handled = handled.add(cells.get(new CellKey("table3", row, column)));
      }
      put("table3", "total", column, handled);
      put("table3", "carried-forward", column, some(9));
      BigDecimal all = handled.add(cells.get(new CellKey("table3", "carried-forward", column)));
      BigDecimal carried = BigDecimal.valueOf(random.nextInt(Math.min(9, all.intValue() + 1)));
      put("table3", "carried-over", column, carried);
      put("table3", "new", column, all.subtract(carried));
    }
    block.leafRows().forEach(row -> total("table3", row.key(), columns));
    for (var column : block.leafColumns()) {
      past(
          "table3",
          "carried-forward",
          column.key(),
          cells.get(new CellKey("table3", "carried-over", column.key())));
    }
  }

  private void remedies() {
    var block = format.table("table4").blocks().getFirst();
    List<String> parts = List.of("upheld", "corrected", "other", "pending");
    for (var row : block.leafRows()) {
      parts.forEach(column -> put("table4", row.key(), column, some(12)));
      total("table4", row.key(), parts);
      past("table4", row.key(), "pending", BigDecimal.ZERO);
    }
  }

  /** A table of a later form: what its sums add up is stated before them. */
  private void counted(Table table) {
    for (var block : table.blocks()) {
      for (var row : block.leafRows()) {
        for (var column : block.leafColumns()) {
          BigDecimal sum =
              Axis.ROW.parts(block, row).stream()
                  .map(part -> cells.get(new CellKey(table.key(), part.key(), column.key())))
                  .filter(Objects::nonNull)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          put(table.key(), row.key(), column.key(), row.sums().isEmpty() ? some(40) : sum);
        }
      }
    }
  }

  private void total(String table, String row, List<String> columns) {
    BigDecimal sum =
        columns.stream()
            .map(column -> cells.get(new CellKey(table, row, column)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    put(table, row, "total", sum);
  }

  private BigDecimal some(int most) {
    return BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(most) : 0);
  }

  private void put(String table, String row, String column, BigDecimal value) {
    cells.put(new CellKey(table, row, column), value);
  }

  private void past(String table, String row, String column, BigDecimal value) {
    before.put(new CellKey(table, row, column), value);
  }
}
