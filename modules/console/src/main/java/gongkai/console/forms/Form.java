package gongkai.console.forms;

import gongkai.console.frame.Screen;
import gongkai.office.Change.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form with what was typed; it is kept whatever the answer is. */
@SuppressWarnings("serial")
public class Form implements Serializable {
  private final List<Field> fields;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Boolean> checks = new HashMap<>();
  private final List<Problem> unreadable = new ArrayList<>();

  /** An empty form. */
  public Form(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  /** Its fields in order. */
  public List<Field> getFields() {
    return fields;
  }

  /** What was typed, by name of field; for the expression language. */
  public Map<String, String> getValues() {
    return values;
  }

  /** What was ticked, by name of field; for the expression language. */
  public Map<String, Boolean> getChecks() {
    return checks;
  }

  /** The text without spaces around it, empty when nothing was typed. */
  public String text(String name) {
    String value = values.get(name);
    return value == null ? "" : value.strip();
  }

  /** Its lines that are not empty. */
  public List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Says whether it was ticked. */
  public boolean ticked(String name) {
    return Boolean.TRUE.equals(checks.get(name));
  }

  /** The day, {@code null} when nothing was typed or no day can be read. */
  public @Nullable LocalDate date(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      unreadable.add(new Problem(name, "form", "日期不正确，请按“年-月-日”填写，例如 2020-01-31。"));
      return null;
    }
  }

  /** The day that the law's act cannot do without; a problem is kept when there is none. */
  public LocalDate day(String name) {
    LocalDate day = date(name);
    if (day == null && !text(name).isEmpty()) {
      return LocalDate.EPOCH;
    }
    if (day == null) {
      unreadable.add(new Problem(name, "required", "请填写日期。"));
      return LocalDate.EPOCH;
    }
    return day;
  }

  /** The number; a problem is kept when none can be read. */
  public int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      unreadable.add(new Problem(name, "form", "请填写整数。"));
      return 0;
    }
  }

  /** The amount of yuan; a problem is kept when none can be read. */
  public BigDecimal money(String name) {
    try {
      return new BigDecimal(text(name));
    } catch (NumberFormatException e) {
      unreadable.add(new Problem(name, "form", "请填写金额，例如 100 或 100.50。"));
      return BigDecimal.ZERO;
    }
  }

  /** Keeps the problem that a choice was not made. */
  public void miss(String name) {
    unreadable.add(new Problem(name, "required", "请选择。"));
  }

  /** The constant of that name, {@code null} when nothing was chosen. */
  public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(text(name))) {
        return each;
      }
    }
    return null;
  }

  /** The constant that was chosen; without a choice the problem is kept. */
  public <E extends Enum<E>> E chosen(String name, E otherwise) {
    E choice = constant(name, otherwise.getDeclaringClass());
    if (choice == null) {
      miss(name);
      return otherwise;
    }
    return choice;
  }

  /** Ticks a field, or takes the tick away. */
  public Form tick(String name, boolean ticked) {
    checks.put(name, ticked);
    return this;
  }

  /** Writes a value into it. */
  public Form put(String name, @Nullable Object value) {
    values.put(name, value == null ? "" : value.toString());
    return this;
  }

  /** What could not be read since it was last asked; nothing may be done while there is any. */
  public List<Problem> unreadable() {
    List<Problem> found = List.copyOf(unreadable);
    unreadable.clear();
    return found;
  }

  /** Shows at its fields what could not be read; says whether everything could. */
  public boolean readable(Screen screen) {
    List<Problem> problems = unreadable();
    screen.problems(placed(problems), ids());
    return problems.isEmpty();
  }

  /** The problems with the ids of the controls in the place of names. */
  public static List<Problem> placed(List<Problem> problems) {
    return problems.stream()
        .map(each -> new Problem(Field.id(each.field()), each.code(), each.text()))
        .toList();
  }

  /** Ids of its controls. */
  public Set<String> ids() {
    return fields.stream().map(Field::getId).collect(Collectors.toSet());
  }
}
