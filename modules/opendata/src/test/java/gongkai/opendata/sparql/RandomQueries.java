package gongkai.opendata.sparql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random queries of the shapes that columns answer, and of shapes that only look like them. */
final class RandomQueries {
  private static final String[] DIMENSIONS = {
    "sdmx-dimension:refPeriod ?period",
    "gd:requestResult ?result",
    "gd:applicantType ?who",
    "sdmx-attribute:obsStatus ?status",
    "gd:reportRow ?row"
  };
  private final Random random;

  RandomQueries(Random random) {
    this.random = random;
  }

  /**
   * A query.
   *
   * @param text without LIMIT
   * @param limit rows that are wanted, 0 for all
   * @param ordered columns by which the rows are sorted, from the left
   * @param columns whether columns must have been used
   */
  record Shape(String text, int limit, int ordered, boolean columns) {
    String whole() {
      return limit == 0 ? text : text + " LIMIT " + limit;
    }
  }

  Shape next() {
    return switch (random.nextInt(14)) {
      case 0 -> months();
      case 1 -> aggregate();
      case 2 -> labels();
      case 3 -> figures();
      case 4 -> part();
      case 5, 6 -> latest();
      case 7 -> slice();
      case 8 -> list();
      case 9 -> distinct();
      case 10 -> beside();
      case 11 -> joined();
      default -> other();
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String day() {
    return "\"20%02d-%02d-15\"^^xsd:date".formatted(18 + random.nextInt(3), 1 + random.nextInt(12));
  }

  private String moment() {
    return "\"20%02d-%02d-15T08:30:00%s\"^^xsd:dateTime"
        .formatted(
            18 + random.nextInt(3), 1 + random.nextInt(12), one(List.of("Z", "+08:00", "-03:30")));
  }

  private String compared(String var, String value) {
    String sign = one(List.of("<", "<=", ">", ">="));
    return random.nextBoolean()
        ? "FILTER (" + var + " " + sign + " " + value + ")"
        : "FILTER (" + value + " " + sign + " " + var + ")";
  }

  private String theme() {
    return "<http://gk.example/id/concept/theme/%02d>".formatted(random.nextInt(9));
  }

  private String body() {
    return "<http://gk.example/id/body/" + one(List.of("jfj", "b1", "b2", "b9")) + ">";
  }

  /** More about the item, mostly things that columns know. */
  private String more() {
    return switch (random.nextInt(9)) {
      case 0 -> "?item dcat:theme " + theme() + " .";
      case 1 -> "?item dct:publisher " + body() + " .";
      case 2 -> "?item gd:published ?d . " + compared("?d", day());
      case 3 -> "?item dct:issued ?i . " + compared("?i", moment());
      case 4 -> "?item a dcat:Dataset .";
      case 5 -> "?item gd:validity ?v . FILTER (STRENDS(STR(?v), \"force\") || 1/0)";
      case 6 -> "?item dcat:theme ?t1 . FILTER (?t1 != " + theme() + ")";
      case 7 -> "?item gd:genre ?g1 . FILTER (LANG(?g1) = \"zh\" || ?g1 IN (1, ?g1))";
      default -> "";
    };
  }

  private Shape months() {
    String by = one(List.of("?item", "*", "?day"));
    return new Shape(
        "SELECT ?month (COUNT("
            + by
            + ") AS ?n) { ?item a gd:DisclosureRecord ;"
            + " gd:published ?day . "
            + more()
            + " BIND (SUBSTR(STR(?day), 1, 7) AS ?month) } GROUP BY ?month",
        0,
        0,
        true);
  }

  private Shape aggregate() {
    String by = one(List.of("?body ?theme", "?body", "?theme ?kind", "", "(YEAR(?day) AS ?y)"));
    String what =
        one(
            List.of(
                "(COUNT(*) AS ?n) (MIN(?day) AS ?a) (MAX(?day) AS ?b)",
                "(COUNT(?item) AS ?n) (COUNT(DISTINCT ?day) AS ?m)",
                "(MAX(?day) AS ?b) (COUNT(?theme) AS ?n)",
                "(SUM(YEAR(?day)) AS ?s) (MIN(?day) AS ?a)",
                "(AVG(MONTH(?day)) AS ?s) (MIN(?title) AS ?a)"));
    String having = random.nextInt(3) == 0 ? " HAVING (COUNT(*) > 3)" : "";
    return new Shape(
        "SELECT "
            + by.replaceAll("\\(.*\\)", "?y")
            + " "
            + what
            + " { ?item a gd:DisclosureRecord ; dct:publisher ?body ; dcat:theme ?theme ;"
            + " gd:published ?day ; a ?kind ; dct:title ?title . "
            + more()
            + " }"
            + (by.isEmpty() ? "" : " GROUP BY " + by)
            + having,
        0,
        0,
        true);
  }

  private Shape labels() {
    return new Shape(
        "SELECT ?label (COUNT(?item) AS ?n) { ?item a gd:DisclosureRecord ;"
            + " dcat:theme/skos:prefLabel ?label . "
            + more()
            + (random.nextBoolean() ? " FILTER (LANG(?label) = \"zh\")" : "")
            + (random.nextBoolean() ? " FILTER EXISTS { ?x skos:prefLabel ?label }" : "")
            + " } GROUP BY ?label",
        0,
        0,
        false);
  }

  private Shape figures() {
    String dimension = one(List.of(DIMENSIONS));
    String var = dimension.substring(dimension.indexOf('?'));
    return new Shape(
        "SELECT "
            + var
            + " (SUM(?n) AS ?sum) (AVG(?n) AS ?mean) (COUNT(*) AS ?c) (MAX(?n) AS ?m)"
            + " { ?f qb:dataSet ?cube ; gd:count ?n ; "
            + dimension
            + " } GROUP BY "
            + var,
        0,
        0,
        true);
  }

  private Shape part() {
    String word = one(List.of(RandomStore.WORDS));
    String part =
        one(List.of(word, word.substring(0, word.codePointAt(0) > 0xffff ? 2 : 1), "", "7号", "无"));
    String text = one(List.of("?title", "STR(?title)", "?title"));
    return new Shape(
        "SELECT ?item ?title { ?item a gd:DisclosureRecord ; dct:title ?title . FILTER (CONTAINS("
            + text
            + ", \""
            + part
            + "\")"
            + one(List.of(") ", " && 1 = 1) "))
            + more()
            + " }",
        random.nextInt(3) == 0 ? 7 : 0,
        0,
        // every row passes the empty part, and costs as much as without columns
        !part.isEmpty());
  }

  private Shape latest() {
    String sort = one(List.of("issued", "day"));
    String direction = one(List.of("DESC(?" + sort + ")", "?" + sort, "ASC(?" + sort + ") ?title"));
    return new Shape(
        "SELECT ?"
            + sort
            + " ?title ?item "
            + one(List.of("?w", ""))
            + " {"
            + " ?item a gd:DisclosureRecord ; dct:title ?title ; dct:issued ?issued ;"
            + " gd:published ?day . "
            + more()
            + (random.nextInt(3) == 0 ? " BIND (STRLEN(?title) AS ?w)" : "")
            + " } ORDER BY "
            + direction,
        1 + random.nextInt(30),
        1,
        true);
  }

  private Shape slice() {
    return new Shape(
        "SELECT * { ?f qb:dataSet <http://gk.example/id/cube/"
            + one(List.of("applications", "proceedings", "none"))
            + "> ;"
            + " sdmx-dimension:refPeriod <http://gk.example/id/year/20"
            + (19 + random.nextInt(5))
            + "> ; sdmx-dimension:refArea ?area ; "
            + one(List.of(DIMENSIONS))
            + " ; gd:count ?n }",
        0,
        0,
        true);
  }

  private Shape list() {
    return new Shape(
        "SELECT ?item ?id ?name { ?item a gd:DisclosureRecord ; dcat:theme "
            + theme()
            + " ;"
            + " dct:publisher ?body ; dct:identifier ?id . OPTIONAL { ?body foaf:name ?name } "
            + more()
            + " }",
        0,
        0,
        false);
  }

  private Shape distinct() {
    return new Shape(
        "SELECT DISTINCT ?issued ?theme { ?item a gd:DisclosureRecord ; dct:issued ?issued ;"
            + " dcat:theme ?theme . "
            + more()
            + " } ORDER BY DESC(?issued)",
        random.nextBoolean() ? 9 : 0,
        1,
        false);
  }

  /** Patterns beside the star that lead to a value of it, in any order. */
  private Shape beside() {
    List<String> patterns =
        new ArrayList<>(
            List.of(
                "?item dcat:theme ?theme ; dct:title ?title .",
                "?theme skos:prefLabel ?label .",
                one(
                    List.of(
                        "?theme skos:notation \"0" + random.nextInt(9) + "\" .",
                        "?theme skos:inScheme <http://gk.example/id/scheme/theme> .",
                        theme() + " skos:prefLabel ?label .")),
                more()));
    if (random.nextBoolean()) {
      patterns.add("?item dct:publisher ?body . ?body foaf:name ?name .");
      patterns.add(
          one(List.of("FILTER (LANG(?name) = \"zh\")", "", body() + " foaf:name ?name .")));
    }
    if (random.nextInt(3) == 0) {
      patterns.add("?item dct:identifier ?id .");
    }
    patterns.add(one(List.of("FILTER (LANG(?label) = \"zh\")", "FILTER (STRLEN(?title) > 9)", "")));
    Collections.shuffle(patterns, random);
    return new Shape("SELECT * { " + String.join(" ", patterns) + " }", 0, 0, false);
  }

  /** A star for rows that something else has bound. */
  private Shape joined() {
    String figure =
        "?f gd:requestResult ?result ; sdmx-dimension:refPeriod ?period ; gd:count ?n "
            + one(List.of("", "; gd:applicantType ?who", "; sdmx-attribute:obsStatus ?status"))
            + " . ";
    String item = "?item dcat:theme ?theme ; gd:published ?day . " + more();
    String text =
        one(
            List.of(
                "{ ?result skos:broader* <http://gk.example/id/concept/request-result/refused> . "
                    + figure
                    + "}",
                "{ ?result skos:broader ?up . OPTIONAL { " + figure + "} }",
                "{ ?result skos:broader ?up . FILTER EXISTS { " + figure + "} }",
                "{ ?theme skos:prefLabel ?label . OPTIONAL { " + item + "} }",
                "{ ?item dct:publisher " + body() + " . OPTIONAL { " + item + "} }",
                "{ VALUES (?theme ?day) { ("
                    + theme()
                    + " UNDEF) (UNDEF "
                    + day()
                    + ") ("
                    + theme()
                    + " "
                    + day()
                    + ") } "
                    + item
                    + "}",
                "{ { ?item gd:genre ?g } UNION { ?x dcat:theme ?theme } " + item + "}",
                "{ ?theme skos:prefLabel ?label . MINUS { " + item + "} }"));
    return new Shape("SELECT * " + text, 0, 0, false);
  }

  private Shape other() {
    String text =
        one(
            List.of(
                "SELECT ?p (COUNT(*) AS ?n) { ?item a gd:DisclosureRecord ; ?p ?o } GROUP BY ?p",
                "SELECT ?t { ?item dct:title ?t . FILTER (CONTAINS(?t, \"预算\")) }",
                "SELECT ?b (COUNT(*) AS ?n) { ?item dct:publisher ?b } GROUP BY ?b",
                "SELECT (COUNT(*) AS ?n) { ?item dcat:theme ?x ; gd:genre ?x }",
                "SELECT ?a ?b { ?a dct:replaces ?b ; a gd:DisclosureRecord }",
                "SELECT ?t (COUNT(*) AS ?n) { { ?i dcat:theme ?t } UNION { ?i gd:genre ?t } }"
                    + " GROUP BY ?t",
                "SELECT ?t (COUNT(*) AS ?n) { ?i dcat:theme ?t . MINUS { ?i gd:genre ?g } }"
                    + " GROUP BY ?t",
                "SELECT ?t ?n { { SELECT ?t (COUNT(*) AS ?n) { ?i dcat:theme ?t } GROUP BY ?t }"
                    + " FILTER (?n > 5) }",
                "SELECT ?t (GROUP_CONCAT(DISTINCT ?g) AS ?n) (SAMPLE(?v) AS ?s) {"
                    + " ?i dcat:theme ?t ; gd:validity ?v . BIND (1 AS ?g) } GROUP BY ?t"
                    + " HAVING (1 > 2)",
                "SELECT ?i ?t { VALUES ?t { " + theme() + " } ?i dcat:theme ?t ; gd:genre ?g }",
                "SELECT ?i { ?i a gd:DisclosureRecord . FILTER NOT EXISTS { ?i dcat:theme ?t } }",
                "SELECT ?d { ?i gd:published ?d . FILTER (?d > \"2020\"^^xsd:gYear) }",
                "SELECT ?t { ?i a gd:DisclosureRecord ; dct:title ?t ."
                    + " FILTER (CONTAINS(?t, \"预算\"@zh) || CONTAINS(?t, \"Bud\"@en)) }"));
    return new Shape(text, 0, 0, false);
  }
}
