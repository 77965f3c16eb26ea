package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.FieldType;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a delivered template: lines {@code name: value}, a line {@code ----}, and the text. */
final class TemplateFile {
  private static final Pattern FIELD =
      Pattern.compile(
          "(\\w+) (\\w+) (required|optional)(?:@([\\w,]+))? ([^\\[]+?)(?: \\[(.+)\\])?");
  private static final Pattern CLAUSE = Pattern.compile("(\\w+)(?:@([\\w,]+))? (.+?) = (.+)");

  private final Map<String, String> values = new HashMap<>();
  private final List<LetterField> fields = new ArrayList<>();
  private final List<Template.Clause> clauses = new ArrayList<>();

  private TemplateFile() {}

  /**
   * @throws IllegalArgumentException when the head cannot be read
   */
  static Template read(String content) {
    int end = content.indexOf("\n----\n");
    if (end < 0) {
      throw new IllegalArgumentException("The line ---- between head and text is missing");
    }
    var file = new TemplateFile();
    content.substring(0, end).lines().filter(line -> !line.isBlank()).forEach(file::line);
    return file.template(content.substring(end + 6));
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("Not a line of a head: " + line);
    }
    String name = line.substring(0, colon);
    String value = line.substring(colon + 2).strip();
    switch (name) {
      case "field" -> fields.add(field(value));
      case "clause" -> clauses.add(clause(value));
      default -> values.put(name, value);
    }
  }

  private static LetterField field(String value) {
    Matcher found = matched(FIELD, value);
    if (Facts.NAMES.contains(found.group(1))) {
      throw new IllegalArgumentException("The case file fills in " + found.group(1));
    }
    return new LetterField(
        found.group(1),
        FieldType.valueOf(found.group(2).toUpperCase(Locale.ROOT)),
        found.group(3).equals("required"),
        found.group(5),
        split(found.group(4), ","),
        split(found.group(6), "\\|"));
  }

  private static Template.Clause clause(String value) {
    Matcher found = matched(CLAUSE, value);
    return new Template.Clause(
        found.group(1), found.group(3), split(found.group(2), ","), split(found.group(4), " & "));
  }

  private static Matcher matched(Pattern form, String value) {
    Matcher found = form.matcher(value);
    if (!found.matches()) {
      throw new IllegalArgumentException("Not a line of a head: " + value);
    }
    return found;
  }

  private static List<String> split(@Nullable String value, String by) {
    return value == null ? List.of() : Arrays.stream(value.split(by)).map(String::strip).toList();
  }

  private Template template(String text) {
    String until = values.getOrDefault("until", "");
    return new Template(
        LetterKind.valueOf(value("kind")),
        value("code"),
        Integer.parseInt(value("version")),
        LocalDate.parse(value("from")),
        until.isEmpty() ? null : LocalDate.parse(until),
        value("title"),
        value("basis"),
        fields,
        Facts.NAMES,
        clauses,
        text.strip(),
        "file");
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The head has no " + name);
    }
    return value;
  }
}
