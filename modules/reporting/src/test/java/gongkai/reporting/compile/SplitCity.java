package gongkai.reporting.compile;

import gongkai.reporting.rules.CellKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The published figures of Suqian for 2023, dealt out to parts that received as many applications
 * as the city names for each. How a part's cases fall into the rows is made up; every part is sound
 * in itself, and all together are the city again.
 */
final class SplitCity {
  /** Received or carried over, by part. */
  static final Map<String, Integer> RECEIVED = new LinkedHashMap<>();

  private static final List<String> BEFORE = List.of("new", "carried-over");
  private static final String ROWS =
      "granted partial d1 d2 d3 d4 d5 d6 d7 d8 u1 u2 u3 n1 n2 n3 n4 n5 o1 o2 o3 carried-forward";
  private static final List<String> KINDS =
      List.of("person", "business", "research", "welfare", "legal-service", "other-organisation");

  static {
    RECEIVED.put("市政府", 349);
    RECEIVED.put("市各有关部门", 933);
    RECEIVED.put("沭阳县", 477);
    RECEIVED.put("泗阳县", 301);
    RECEIVED.put("泗洪县", 874);
    RECEIVED.put("宿豫区", 216);
    RECEIVED.put("宿城区", 348);
    RECEIVED.put("宿迁经开区", 55);
    RECEIVED.put("湖滨新区", 26);
    RECEIVED.put("苏宿园区", 12);
    RECEIVED.put("洋河新区", 16);
  }

  private SplitCity() {}

  /** The city's published figures. */
  static Map<CellKey, BigDecimal> published() {
    Map<String, List<String>> columns = new HashMap<>();
    Place.all(CityHall.format())
        .forEach(
            place ->
                columns
                    .computeIfAbsent(
                        place.table().key() + "," + place.row().key(), k -> new ArrayList<>())
                    .add(place.column().key()));
    Map<CellKey, BigDecimal> figures = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] parts = line.split(",");
      List<String> keys = columns.get(parts[0] + "," + parts[1]);
      boolean sums = parts[0].equals("table4") || keys.size() == parts.length - 2;
      if (!sums) {
        throw new IllegalStateException(line);
      }
      for (int i = 0; i < keys.size(); i++) {
        figures.put(new CellKey(parts[0], parts[1], keys.get(i)), new BigDecimal(parts[i + 2]));
      }
    }
    return figures;
  }

  private static List<String> lines() {
    try (InputStream file = SplitCity.class.getResourceAsStream("/reports/suqian-2023.csv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of the parts, in their order. */
  static List<Map<CellKey, BigDecimal>> parts() {
    Map<CellKey, BigDecimal> city = published();
    List<Map<CellKey, BigDecimal>> parts = new ArrayList<>();
    RECEIVED.keySet().forEach(name -> parts.add(new HashMap<>()));
    List<String[]> cases = cases(city);
    int next = 0;
    int part = 0;
    for (int received : RECEIVED.values()) {
      for (int i = 0; i < received; i++) {
        count(parts.get(part), cases.get(next++));
      }
      part++;
    }
    city.forEach((key, value) -> others(key, value, parts));
    return parts;
  }

  /** Kind of applicant, row of origin and row of result of each of the city's cases. */
  private static List<String[]> cases(Map<CellKey, BigDecimal> city) {
    List<String[]> cases = new ArrayList<>();
    for (String kind : KINDS) {
      List<String> origins = repeated(city, BEFORE, kind);
      List<String> results = repeated(city, List.of(ROWS.split(" ")), kind);
      for (int i = 0; i < origins.size(); i++) {
        cases.add(new String[] {kind, origins.get(i), results.get(i)});
      }
    }
    return cases;
  }

  private static List<String> repeated(
      Map<CellKey, BigDecimal> city, List<String> rows, String kind) {
    List<String> repeated = new ArrayList<>();
    for (String row : rows) {
      int times = city.get(new CellKey("table3", row, kind)).intValueExact();
      for (int i = 0; i < times; i++) {
        repeated.add(row);
      }
    }
    return repeated;
  }

  private static void count(Map<CellKey, BigDecimal> part, String[] one) {
    for (String column : List.of(one[0], "total")) {
      add(part, "table3", one[1], column, BigDecimal.ONE);
      add(part, "table3", one[2], column, BigDecimal.ONE);
      if (!one[2].equals("carried-forward")) {
        add(part, "table3", "total", column, BigDecimal.ONE);
      }
    }
  }

  /** Tables 2 and 4: an even share each, and what is left over to the first. */
  private static void others(CellKey key, BigDecimal value, List<Map<CellKey, BigDecimal>> parts) {
    boolean sum = key.table().equals("table4") && key.column().equals("total");
    if (key.table().equals("table3") || sum) {
      return;
    }
    BigDecimal share =
        new BigDecimal(value.toBigInteger())
            .divideToIntegralValue(BigDecimal.valueOf(parts.size()));
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal own =
          i > 0 ? share : value.subtract(share.multiply(BigDecimal.valueOf(parts.size() - 1L)));
      add(parts.get(i), key.table(), key.row(), key.column(), own);
      if (key.table().equals("table4")) {
        add(parts.get(i), key.table(), key.row(), "total", own);
      }
    }
  }

  private static void add(
      Map<CellKey, BigDecimal> part, String table, String row, String column, BigDecimal more) {
    part.merge(new CellKey(table, row, column), more, BigDecimal::add);
  }
}
