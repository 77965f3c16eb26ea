package gongkai.opendata.vocabulary;

import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The query that computes a figure anew from what is public: a total from its parts, a stock and
 * what was carried over from the report of the year before, rules and normative documents from the
 * catalogue. Other figures count applications, proceedings and lines of ledgers, which are not
 * public one by one.
 */
final class Recomputation {
  /** Tables whose column "total" is the sum of the others. */
  private static final Set<String> TOTALLED = Set.of("table3", "table4");

  /** Rows of Table 3 that are no result of the year. */
  private static final Set<String> NO_RESULT =
      Set.of("new", "carried-over", "carried-forward", "total");

  private final Uris uris;
  private final RecordKey report;
  private final JsonObject record;

  private Recomputation(Uris uris, RecordKey report, JsonObject record) {
    this.uris = uris;
    this.report = report;
    this.record = record;
  }

  /** The address that runs the query, empty when the sources are not public. */
  static Optional<Node> of(Uris uris, RecordKey report, JsonObject record, JsonObject cell) {
    return new Recomputation(uris, report, record)
        .query(cell)
        .map(text -> address(uris, "PREFIX gd: <" + uris.gd("").getURI() + ">\n" + text));
  }

  private static Node address(Uris uris, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return NodeFactory.createURI(uris.base() + "sparql?query=" + encoded);
  }

  private Optional<String> query(JsonObject cell) {
    String table = cell.getString("table", "");
    String row = cell.getString("row", "");
    String column = cell.getString("column", "");
    if (!Fields.strings(cell, "items").isEmpty()) {
      return counted(table, row, column);
    }
    if (column.equals("total") && TOTALLED.contains(table)) {
      return Optional.of(
          sum(
              parts(
                  each ->
                      is(each, "table", table)
                          && is(each, "row", row)
                          && !is(each, "column", column))));
    }
    if (table.equals("table3") && row.equals("total")) {
      return Optional.of(
          sum(
              parts(
                  each ->
                      is(each, "table", table)
                          && is(each, "column", column)
                          && !NO_RESULT.contains(each.getString("row", "")))));
    }
    return carried(table, row, column);
  }

  /**
   * The report's own figures that add up to another, so that those of a later form are among them.
   */
  private List<Node> parts(Predicate<JsonObject> part) {
    return Fields.objects(record, "cells").stream()
        .filter(part)
        .map(
            each ->
                cell(
                    report.key(),
                    each.getString("table", ""),
                    each.getString("row", ""),
                    each.getString("column", "")))
        .toList();
  }

  private static boolean is(JsonObject cell, String name, String value) {
    return cell.getString(name, "").equals(value);
  }

  /** The items that the figure names, each looked at anew: what it is, and when it happened. */
  private Optional<String> counted(String table, String row, String column) {
    String happened =
        switch (column) {
          case "made" -> "?item gd:written|gd:formed ?day .";
          case "disclosed" -> "?item gd:published ?day .";
          case "repealed" ->
              "?item gd:validity ?validity ; gd:validitySince ?day ."
                  + " FILTER(?validity IN (<%s>, <%s>))"
                      .formatted(
                          uris.concept("validity", "repealed").getURI(),
                          uris.concept("validity", "expired").getURI());
          default -> "";
        };
    return happened.isEmpty()
        ? Optional.empty()
        : Optional.of(
            """
            SELECT (COUNT(DISTINCT ?item) AS ?value) WHERE {
              <%s> gd:counts ?item .
              ?item a gd:DisclosureRecord .
              %s
              FILTER(YEAR(?day) = %d)
            }"""
                .formatted(
                    cell(report.key(), table, row, column).getURI(),
                    happened,
                    Fields.number(record, "year")));
  }

  /** A stock is that of the year before and what the year added and took. */
  private Optional<String> carried(String table, String row, String column) {
    String before = record.getString("before", "");
    if (before.isEmpty()) {
      return Optional.empty();
    }
    if (table.equals("table3") && row.equals("carried-over")) {
      return Optional.of(sum(List.of(cell(before, table, "carried-forward", column))));
    }
    if (!table.equals("table2")) {
      return Optional.empty();
    }
    return switch (column) {
      case "valid" ->
          Optional.of(
              added(
                  cell(before, table, row, "valid"),
                  cell(report.key(), table, row, "made"),
                  cell(report.key(), table, row, "repealed")));
      case "disclosed-total" ->
          Optional.of(
              sum(
                  List.of(
                      cell(before, table, row, "disclosed-total"),
                      cell(report.key(), table, row, "disclosed"))));
      case "previous" ->
          Optional.of(
              sum(
                  List.of(
                      cell(before, table, row, "previous"), cell(before, table, row, "change"))));
      default -> Optional.empty();
    };
  }

  private static String added(Node before, Node plus, Node minus) {
    return """
        SELECT (?before + ?made - ?ended AS ?value) WHERE {
          <%s> gd:count ?before .
          <%s> gd:count ?made .
          <%s> gd:count ?ended .
        }"""
        .formatted(before.getURI(), plus.getURI(), minus.getURI());
  }

  private static String sum(List<Node> parts) {
    return parts.stream()
        .map(part -> "  <" + part.getURI() + ">")
        .collect(
            Collectors.joining(
                "\n",
                "SELECT (SUM(?n) AS ?value) WHERE {\n VALUES ?part {\n",
                "\n }\n ?part gd:count ?n }"));
  }

  private Node cell(String key, String table, String row, String column) {
    return uris.observation(key, table, row, column);
  }
}
