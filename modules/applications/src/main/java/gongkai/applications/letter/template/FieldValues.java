package gongkai.applications.letter.template;

import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.FieldType;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.Template;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what staff typed into the fields of a letter, and says what is wrong with it. */
public final class FieldValues {
  private static final int LONGEST = 4_000;
  private static final Pattern MONEY = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final Map<String, Object> values = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FieldValues() {}

  /** The values as printed, by name of field; those that are not given are empty. */
  public static Change<Map<String, Object>> read(
      Template template, @Nullable Outcome outcome, Map<String, String> typed) {
    var reading = new FieldValues();
    for (LetterField field : template.fields()) {
      boolean asked = field.belongsTo(outcome);
      String value = asked ? typed.getOrDefault(field.name(), "").strip() : "";
      reading.field(field, value, asked && field.required());
    }
    return reading.problems.isEmpty()
        ? new Change.Done<>(Map.copyOf(reading.values))
        : new Change.Refused<>(reading.problems);
  }

  private void field(LetterField field, String value, boolean required) {
    values.put(field.name(), TemplateCheck.isList(field.type()) ? List.of() : "");
    if (value.isEmpty()) {
      if (required) {
        problem(field, "required", "请填写“%s”。".formatted(field.label()));
      }
    } else if (value.length() > LONGEST) {
      problem(field, "length", "“%s”超过%d字，请删减。".formatted(field.label(), LONGEST));
    } else if (!field.choices().isEmpty() && !field.choices().contains(value)) {
      problem(field, "form", "请从列表中选择“%s”。".formatted(field.label()));
    } else {
      typed(field, value);
    }
  }

  private void typed(LetterField field, String value) {
    switch (field.type()) {
      case TEXT, PERSON -> values.put(field.name(), value.replaceAll("\\s*\\R\\s*", ""));
      case LIST -> values.put(field.name(), lines(value));
      case PARTS -> parts(field, value);
      case DATE -> date(field, value);
      case ARTICLE ->
          matching(field, value, Articles.valid(value), "请按“第十六条第二款”的写法填写现行条例的条款，多项以顿号分开");
      case NUMBER -> matching(field, value, NUMBER.matcher(value).matches(), "请填写整数");
      case MONEY -> matching(field, value, MONEY.matcher(value).matches(), "请填写金额，单位为元，至多两位小数");
    }
    if (field.type() == FieldType.MONEY && MONEY.matcher(value).matches()) {
      values.put(field.name(), money(new BigDecimal(value)));
    }
  }

  private static String money(BigDecimal yuan) {
    BigDecimal plain = yuan.stripTrailingZeros();
    return plain.setScale(plain.scale() <= 0 ? 0 : 2).toPlainString();
  }

  private static List<String> lines(String value) {
    return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void parts(LetterField field, String value) {
    List<Map<String, String>> parts = new ArrayList<>();
    for (String line : lines(value)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != 3 || cells.stream().anyMatch(String::isEmpty)) {
        problem(field, "form", "“%s”每行写作：内容 | 条款 | 理由。请补全“%s”一行。".formatted(field.label(), line));
      } else if (!Articles.valid(cells.get(1))) {
        problem(field, "form", "“%s”不是现行条例的条款写法，请写作“第十五条”“第十六条第二款”。".formatted(cells.get(1)));
      } else {
        String reason = cells.get(2).replaceFirst("。+$", "");
        parts.add(Map.of("part", cells.get(0), "article", cells.get(1), "reason", reason));
      }
    }
    values.put(field.name(), List.copyOf(parts));
  }

  private void date(LetterField field, String value) {
    try {
      values.put(field.name(), Facts.chinese(LocalDate.parse(value)));
    } catch (DateTimeParseException e) {
      problem(field, "form", "请为“%s”填写日期，例如2024-03-01。".formatted(field.label()));
    }
  }

  private void matching(LetterField field, String value, boolean fits, String hint) {
    if (fits) {
      values.put(field.name(), value);
    } else {
      problem(field, "form", "“%s”的写法不对，%s。".formatted(field.label(), hint));
    }
  }

  private void problem(LetterField field, String code, String text) {
    problems.add(new Problem(field.name(), code, text));
  }
}
