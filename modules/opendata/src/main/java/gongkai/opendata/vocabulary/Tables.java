package gongkai.opendata.vocabulary;

import gongkai.opendata.vocabulary.Figures.Coded;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says by what a report tells of its tables in which cube each of its figures stands.
 *
 * <p>Tables of one source share its cube, whichever way round they stand. A table without a source,
 * or with figures that an earlier table has already, has a cube of its own.
 */
final class Tables {
  private final Map<String, JsonObject> told = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Map<List<String>, Integer> order = new HashMap<>();

  Tables(JsonObject report) {
    Fields.objects(report, "tables").forEach(table -> told.put(table.getString("key", ""), table));
    Map<List<String>, String> taken = new HashMap<>();
    for (JsonObject cell : Fields.objects(report, "cells")) {
      String table = key(cell);
      List<String> place = List.of(source(table), row(cell).code(), column(cell).code());
      String first = taken.computeIfAbsent(place, any -> table);
      if (told.containsKey(table) && !first.equals(table)) {
        alone.add(table);
      }
      number(table, "row", cell);
      number(table, "column", cell);
    }
  }

  private void number(String table, String kind, JsonObject cell) {
    List<String> code = List.of(table, kind, cell.getString(kind, ""));
    if (!order.containsKey(code)) {
      order.put(code, order.merge(List.of(table, kind), 1, Integer::sum));
    }
  }

  /** The place of a figure's row or column in the table that the report prints, from 1 on. */
  int place(JsonObject cell, String kind) {
    return order.getOrDefault(List.of(key(cell), kind, cell.getString(kind, "")), 0);
  }

  /** The cubes of a report's figures. */
  static Set<StatisticalCube> cubes(JsonObject report) {
    Tables tables = new Tables(report);
    Set<StatisticalCube> cubes = new LinkedHashSet<>();
    Fields.objects(report, "cells").forEach(cell -> cubes.add(tables.cube(cell)));
    return cubes;
  }

  /** The cube of a figure. */
  StatisticalCube cube(JsonObject cell) {
    String table = key(cell);
    boolean money = cell.getString("unit", "").endsWith("元");
    String source = alone.contains(table) ? "none" : source(table);
    return switch (source) {
      case "applications" -> StatisticalCube.APPLICATIONS;
      case "remedies" -> StatisticalCube.PROCEEDINGS;
      case "ledgers" -> money ? StatisticalCube.AMOUNTS : StatisticalCube.DISCLOSURE;
      default -> StatisticalCube.ofTable(table, said(table, "caption"), money);
    };
  }

  /** What a figure is about in the dimension of rows: what is counted, or the row as it stands. */
  Coded row(JsonObject cell) {
    return Coded.of(cell, turned(cell) ? "column" : "row");
  }

  /** What a figure is about in the dimension of columns. */
  Coded column(JsonObject cell) {
    return Coded.of(cell, turned(cell) ? "row" : "column");
  }

  private boolean turned(JsonObject cell) {
    return said(key(cell), "things").equals("columns") && !cube(cell).ofOneTable();
  }

  private String source(String table) {
    return told.containsKey(table) ? said(table, "source") : former(table);
  }

  /** Records of former journals tell nothing of their tables, which were these three. */
  private static String former(String table) {
    return switch (table) {
      case "table3" -> "applications";
      case "table4" -> "remedies";
      default -> "ledgers";
    };
  }

  private String said(String table, String member) {
    JsonObject said = told.get(table);
    return said == null ? "" : said.getString(member, "");
  }

  private static String key(JsonObject cell) {
    return cell.getString("table", "");
  }
}
