package gongkai.reporting.bookkeeping;

import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.ImportReading;
import gongkai.reporting.ledger.ImportReading.CellProblem;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.Movement;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an import file into lines, and tells each problem by row and column. */
final class LineReading {
  private static final int MOST_PROBLEMS = 500;
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("uuuu年M月d日").withResolverStyle(ResolverStyle.STRICT));

  private final LocalDate today;
  private final List<LineEntry> entries = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private final Set<LineEntry> seen = new HashSet<>();
  private int problemCount;
  private int rows;

  private LineReading(LocalDate today) {
    this.today = today;
  }

  static ImportReading of(List<List<String>> rows, LocalDate today) {
    var reading = new LineReading(today);
    reading.read(rows);
    boolean clean = reading.problemCount == 0;
    return new ImportReading(
        reading.rows, clean ? reading.entries : List.of(), reading.problems, reading.problemCount);
  }

  private void read(List<List<String>> sheet) {
    Map<LineColumn, Integer> columns = columns(sheet.isEmpty() ? List.of() : sheet.getFirst());
    if (problemCount > 0) {
      return;
    }
    for (int i = 1; i < sheet.size(); i++) {
      List<String> cells = sheet.get(i);
      if (!cells.stream().allMatch(String::isBlank)) {
        rows++;
        row(i + 1, new Cells(columns, cells));
      }
    }
    if (rows == 0 && problemCount == 0) {
      problem(1, "", "文件里没有数据行。");
    }
  }

  private Map<LineColumn, Integer> columns(List<String> heading) {
    Map<LineColumn, Integer> columns = new EnumMap<>(LineColumn.class);
    for (int i = 0; i < heading.size(); i++) {
      Optional<LineColumn> column = LineColumn.of(heading.get(i));
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        problem(1, column.get().heading(), "这一列出现了两次。");
      }
    }
    for (LineColumn column : LineColumn.values()) {
      if (column.isRequired() && !columns.containsKey(column)) {
        problem(1, column.heading(), "缺少这一列，请照模板补上。");
      }
    }
    return columns;
  }

  private record Cells(Map<LineColumn, Integer> columns, List<String> cells) {
    String at(LineColumn column) {
      Integer i = columns.get(column);
      return i == null || i >= cells.size() ? "" : cells.get(i).strip();
    }
  }

  private void row(int row, Cells cells) {
    int before = problemCount;
    Ledger ledger = ledger(row, cells.at(LineColumn.LEDGER));
    Movement movement = movement(row, cells.at(LineColumn.MOVEMENT));
    LocalDate day = day(row, cells.at(LineColumn.DAY));
    BigDecimal quantity = number(row, LineColumn.QUANTITY, cells.at(LineColumn.QUANTITY));
    BigDecimal amount =
        cells.at(LineColumn.AMOUNT).isEmpty()
            ? null
            : number(row, LineColumn.AMOUNT, cells.at(LineColumn.AMOUNT));
    if (ledger == null || movement == null || quantity == null || problemCount > before) {
      return;
    }
    var entry =
        new LineEntry(
            ledger,
            movement,
            day,
            whole(quantity),
            amount,
            cells.at(LineColumn.TITLE),
            cells.at(LineColumn.REFERENCE),
            cells.at(LineColumn.ITEM_NUMBER),
            cells.at(LineColumn.EVIDENCE));
    for (Problem each : LineRules.check(entry, today)) {
      problem(row, heading(each.field()), each.text());
    }
    if (!seen.add(entry)) {
      problem(row, "", "与前面一行完全相同，请核对是否重复。");
    }
    entries.add(entry);
  }

  /** 0 for what is no whole number, which the rules refuse. */
  private static int whole(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      return 0;
    }
  }

  private @Nullable Ledger ledger(int row, String text) {
    for (Ledger each : Ledger.values()) {
      boolean short2019 = each == Ledger.NORMATIVE && text.equals("规范性文件");
      if (each.label().equals(text) || each.code().equals(text) || short2019) {
        return each;
      }
    }
    String known = String.join("、", Arrays.stream(Ledger.values()).map(Ledger::label).toList());
    problem(row, LineColumn.LEDGER.heading(), "没有“" + text + "”台账，可以填：" + known + "。");
    return null;
  }

  private @Nullable Movement movement(int row, String text) {
    for (Movement each : Movement.values()) {
      if (each.label().equals(text)) {
        return each;
      }
    }
    String known = String.join("、", Arrays.stream(Movement.values()).map(Movement::label).toList());
    problem(row, LineColumn.MOVEMENT.heading(), "没有“" + text + "”事项，可以填：" + known + "。");
    return null;
  }

  private @Nullable LocalDate day(int row, String text) {
    for (DateTimeFormatter form : DAYS) {
      var place = new ParsePosition(0);
      TemporalAccessor parsed = form.parseUnresolved(text, place);
      if (parsed != null && place.getErrorIndex() < 0 && place.getIndex() == text.length()) {
        return resolved(row, text, form);
      }
    }
    problem(row, LineColumn.DAY.heading(), "“" + text + "”不是日期，请按“年-月-日”填写。");
    return null;
  }

  private @Nullable LocalDate resolved(int row, String text, DateTimeFormatter form) {
    try {
      return LocalDate.parse(text, form);
    } catch (DateTimeParseException e) {
      problem(row, LineColumn.DAY.heading(), "日历上没有“" + text + "”这一天。");
      return null;
    }
  }

  private @Nullable BigDecimal number(int row, LineColumn column, String text) {
    try {
      return new BigDecimal(text.replace(",", "").replace("，", ""));
    } catch (NumberFormatException e) {
      problem(row, column.heading(), "“" + text + "”不是数字，单位请不要写在格子里。");
      return null;
    }
  }

  private static String heading(String field) {
    return switch (field) {
      case "movement" -> LineColumn.MOVEMENT.heading();
      case "day" -> LineColumn.DAY.heading();
      case "quantity" -> LineColumn.QUANTITY.heading();
      case "amount" -> LineColumn.AMOUNT.heading();
      case "title" -> LineColumn.TITLE.heading();
      case "reference" -> LineColumn.REFERENCE.heading();
      case "itemNumber" -> LineColumn.ITEM_NUMBER.heading();
      default -> LineColumn.EVIDENCE.heading();
    };
  }

  private void problem(int row, String column, String text) {
    problemCount++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new CellProblem(row, column, text));
    }
  }
}
