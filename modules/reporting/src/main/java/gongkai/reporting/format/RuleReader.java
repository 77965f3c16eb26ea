package gongkai.reporting.format;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.format.FigureRule.Addend;
import gongkai.reporting.format.FigureRule.Equation;
import gongkai.reporting.format.FigureRule.Relation;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Table;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the consistency rules of a format and resolves them to the cells that they compare. */
final class RuleReader {
  private final List<Table> tables;
  private final Cells cells;

  RuleReader(List<Table> tables, Cells cells) {
    this.tables = tables;
    this.cells = cells;
  }

  List<FigureRule> read(Members format) {
    List<FigureRule> rules = format.list("rules", this::rule);
    Set<String> ids = new HashSet<>();
    rules.stream()
        .map(FigureRule::id)
        .filter(Predicate.not(ids::add))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("Two rules are called " + id);
            });
    return rules;
  }

  private FigureRule rule(JsonObject object) {
    var json =
        Members.of(
            object,
            "id",
            "severity",
            "overridable",
            "article",
            "explanation",
            "years",
            "table",
            "each",
            "left",
            "relation",
            "right",
            "text");
    String id = json.text("id");
    if (!FigureRule.ID.matcher(id).matches()) {
      throw new IllegalArgumentException("No name of a rule between figures: " + id);
    }
    try {
      return rule(id, json);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Rule " + id + ": " + e.getMessage(), e);
    }
  }

  private FigureRule rule(String id, Members json) {
    var explanation = Members.of(json.object("explanation"), "zh", "en");
    JsonObject years = json.has("years") ? json.object("years") : JsonValue.EMPTY_JSON_OBJECT;
    Members.of(years, "from", "to");
    String severity = json.text("severity");
    if (!Set.of("error", "warning").contains(severity)) {
      throw new IllegalArgumentException("No severity: " + severity);
    }
    return new FigureRule(
        id,
        severity.equals("error"),
        json.flag("overridable"),
        json.text("article"),
        explanation.text("zh"),
        explanation.text("en"),
        years.getInt("from", 0),
        years.getInt("to", 9999),
        relation(json.text("relation", Relation.EQUAL.sign())),
        json.text("text"),
        equations(json, side(json.value("left")), side(json.value("right"))));
  }

  private static Relation relation(String sign) {
    return Arrays.stream(Relation.values())
        .filter(each -> each.sign().equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No relation: " + sign));
  }

  /** What a side adds up: a key of a row, column or group, or a whole cell. */
  private record Term(String key, int sign, boolean lastYear) {
    boolean isCell() {
      return key.contains(".");
    }
  }

  /** A side is a list of keys to add, or says what is added, taken away, and added of last year. */
  private static List<Term> side(JsonValue side) {
    JsonObject object =
        side instanceof JsonArray keys
            ? Json.createObjectBuilder().add("plus", keys).build()
            : side.asJsonObject();
    var json = Members.of(object, "plus", "minus", "lastYear");
    List<Term> terms = new ArrayList<>();
    json.texts("plus").forEach(key -> terms.add(new Term(key, 1, false)));
    json.texts("minus").forEach(key -> terms.add(new Term(key, -1, false)));
    json.texts("lastYear").forEach(key -> terms.add(new Term(key, 1, true)));
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("A side without figures");
    }
    return terms;
  }

  private List<Equation> equations(Members json, List<Term> left, List<Term> right) {
    if (!json.has("each")) {
      return List.of(new Equation(Axis.ROW, "", "", cells(left), cells(right)));
    }
    String key = json.text("table");
    Table table =
        tables.stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No table " + key));
    Axis axis = Axis.valueOf(json.text("each").toUpperCase(Locale.ROOT));
    List<Equation> equations = new ArrayList<>();
    for (Block block : table.blocks()) {
      if (Stream.concat(left.stream(), right.stream()).allMatch(term -> fits(term, axis, block))) {
        axis.keys(block)
            .forEach(
                line ->
                    equations.add(
                        new Equation(
                            axis,
                            key,
                            line,
                            addends(left, axis, table, block, line),
                            addends(right, axis, table, block, line))));
      }
    }
    if (equations.isEmpty()) {
      throw new IllegalArgumentException("No part of " + key + " has all of " + left + right);
    }
    return equations;
  }

  private static boolean fits(Term term, Axis axis, Block block) {
    return term.isCell() || !axis.across().summands(block, term.key()).isEmpty();
  }

  private List<Addend> cells(List<Term> side) {
    return side.stream().map(this::cell).toList();
  }

  private Addend cell(Term term) {
    return new Addend(cells.of(term.key()), term.sign(), term.lastYear(), false);
  }

  private List<Addend> addends(List<Term> side, Axis axis, Table table, Block block, String line) {
    List<Addend> addends = new ArrayList<>();
    for (Term term : side) {
      if (term.isCell()) {
        addends.add(cell(term));
        continue;
      }
      List<String> keys = axis.across().summands(block, term.key());
      boolean ofGroup = !keys.equals(List.of(term.key()));
      for (String key : keys) {
        CellAddress cell =
            axis == Axis.ROW
                ? new CellAddress(table.key(), line, key)
                : new CellAddress(table.key(), key, line);
        addends.add(new Addend(cell, term.sign(), term.lastYear(), ofGroup));
      }
    }
    return addends;
  }
}
