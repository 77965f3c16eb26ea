package gongkai.testbed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Queries that would hold a thread or fill the memory of a server without budgets, by class. They
 * take the usual prefixes for granted.
 */
public final class HostileQueries {
  private static final String LONG = "a".repeat(40) + "X";

  private HostileQueries() {}

  /** All of them by name. */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    products(all);
    sorts(all);
    paths(all);
    strings(all);
    numbers(all);
    regularExpressions(all);
    nested(all);
    groups(all);
    shapes(all);
    return all;
  }

  private static void products(Map<String, String> all) {
    all.put("product of three", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    all.put(
        "product that a filter empties",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?d)) = STR(?g)) }");
    all.put("product counted", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(?c != ?f) }");
    all.put(
        "triangle that never closes",
        "SELECT * { ?a ?p ?b . ?b ?q ?c . ?c ?r ?a . ?a ?s ?d . ?d ?t ?c }");
    all.put(
        "values multiplied",
        "SELECT (COUNT(*) AS ?n) {"
            + " VALUES ?a { %1$s } VALUES ?b { %1$s } VALUES ?c { %1$s } VALUES ?d { %1$s } }"
                .formatted("1 2 3 4 5 6 7 8 9 ".repeat(10)));
    all.put(
        "union of everything",
        "SELECT DISTINCT * { { ?a ?b ?c } UNION { ?d ?e ?f } UNION { ?g ?h ?i } ?j ?k ?l }");
  }

  private static void sorts(Map<String, String> all) {
    all.put("sort of everything", "SELECT * { ?a ?b ?c . ?a ?d ?e } ORDER BY ?e ?c ?b");
    all.put(
        "sorted sub-queries joined by a filter",
        "SELECT * { { SELECT ?a ?x { ?a ?p ?x } ORDER BY ?x } { SELECT ?b ?y { ?b ?q ?y } ORDER BY"
            + " ?y } FILTER(STR(?x) = CONCAT(STR(?y), 'q')) }");
    all.put(
        "sort by a computed string",
        "SELECT * { ?a ?b ?c . ?a ?d ?e } ORDER BY REPLACE(CONCAT(STR(?c), STR(?e)), 'a', 'bb')");
    all.put("distinct of everything", "SELECT DISTINCT * { ?a ?b ?c . ?a ?d ?e . ?a ?f ?g }");
    all.put(
        "distinct of computed strings",
        "SELECT DISTINCT (CONCAT(STR(?a), STR(?c), STR(?e), STR(?b)) AS ?x) { ?a ?b ?c . ?a ?d ?e"
            + " . ?a ?f ?g }");
    all.put(
        "reduced and offset",
        "SELECT REDUCED ?a ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 99999999");
  }

  private static void paths(Map<String, String> all) {
    all.put("negated closures", "SELECT (COUNT(*) AS ?n) { ?a !<x:y>* ?b . ?c !<x:z>* ?d }");
    all.put(
        "negated closure from one end", "SELECT * { ?s a dcat:Dataset . ?s (!<x:y>|^!<x:y>)+ ?b }");
    all.put("closure over everything", "SELECT * { ?s (<x:a>|!<x:a>)* ?o }");
    all.put(
        "walks that count",
        "SELECT (COUNT(*) AS ?n) { ?s a dcat:Dataset ; !<x:a>/^!<x:a>/!<x:a>/^!<x:a>/!<x:a> ?o }");
    all.put("closure to itself", "SELECT * { ?s (!<x:a>/^!<x:b>)+ ?s . ?t (!<x:c>/^!<x:d>)+ ?t }");
    all.put(
        "optional steps",
        "SELECT (COUNT(*) AS ?n) { ?s a dcat:Dataset ; "
            + "(!<x:a>|^!<x:a>)?/".repeat(20)
            + "(!<x:a>)? ?o }");
  }

  private static void strings(Map<String, String> all) {
    StringBuilder doubled = new StringBuilder("SELECT * { BIND('0123456789' AS ?v0)");
    for (int i = 1; i < 40; i++) {
      doubled.append(" BIND(CONCAT(?v%d, ?v%d) AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    all.put("doubled string", doubled + " }");
    StringBuilder replaced = new StringBuilder("SELECT * { ?s ?p ?o BIND(STR(?s) AS ?v0)");
    for (int i = 1; i < 12; i++) {
      replaced.append(" BIND(REPLACE(?v%d, '.', 'xxxxxxxxxx') AS ?v%d)".formatted(i - 1, i));
    }
    all.put("replaced string", replaced + " }");
    all.put(
        "encoded string",
        "SELECT * { ?s ?p ?o BIND("
            + "ENCODE_FOR_URI(".repeat(50)
            + "CONCAT(STR(?s), '公公公公公公')"
            + ")".repeat(50)
            + " AS ?x) }");
    all.put(
        "everything concatenated",
        "SELECT (GROUP_CONCAT(?x; separator='" + "-".repeat(1000) + "') AS ?y) { ?s ?p ?x }");
    all.put(
        "concatenated by group",
        "SELECT ?s (GROUP_CONCAT(CONCAT(STR(?x), STR(?z))) AS ?y) { ?s ?p ?x . ?s ?q ?z . ?s ?r ?w"
            + " } GROUP BY ?s");
    all.put(
        "long strings sorted",
        "SELECT ?x { ?s ?p ?o BIND(REPLACE(CONCAT(STR(?s), STR(?o)), '.', '"
            + "y".repeat(1000)
            + "') AS ?x) } ORDER BY ?x");
  }

  private static void numbers(Map<String, String> all) {
    StringBuilder squared = new StringBuilder("SELECT * { BIND(9999999999 AS ?v0)");
    for (int i = 1; i < 40; i++) {
      squared.append(" BIND(?v%d * ?v%d AS ?v%d)".formatted(i - 1, i - 1, i));
    }
    all.put("squared number", squared + " }");
    all.put(
        "long digits",
        "SELECT * { ?s ?p ?o BIND(xsd:integer(REPLACE(CONCAT(STR(?s), STR(?p)), '.', '"
            + "9".repeat(1500)
            + "')) AS ?x) FILTER(?x / 3 = 7) }");
  }

  private static void regularExpressions(Map<String, String> all) {
    String evil = "'^((a|aa)\\\\2?)+$'";
    all.put("regex", "SELECT * { ?s ?p ?o FILTER(REGEX('" + LONG + "', " + evil + ")) }");
    all.put(
        "replace", "SELECT * { ?s ?p ?o FILTER(REPLACE('" + LONG + "', " + evil + ", 'b') = ?o) }");
    all.put("regex in order", "SELECT * { ?s ?p ?o } ORDER BY REGEX('" + LONG + "', " + evil + ")");
    all.put(
        "regex in having",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(REGEX('" + LONG + "', " + evil + "))");
    all.put(
        "regex in group",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX('"
            + LONG
            + "', "
            + evil
            + ") AS ?r)");
    all.put(
        "regex in exists",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?w FILTER(REGEX('"
            + LONG
            + "', "
            + evil
            + ")) } }");
    all.put(
        "regex in a sub-query",
        "SELECT * { { SELECT (SUM(IF(REGEX('"
            + LONG
            + "', "
            + evil
            + "), 1, 0)) AS ?n) { ?s ?p ?o } } }");
    all.put(
        "regex in optional",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?w FILTER(REGEX('" + LONG + "', " + evil + ")) } }");
    all.put(
        "regex of its own pattern",
        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?s), '"
            + "(".repeat(20_000)
            + ")".repeat(20_000)
            + "')) }");
  }

  private static void nested(Map<String, String> all) {
    all.put(
        "not exists",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?f = ?k &&"
            + " ?i = ?a) } }");
    all.put(
        "minus", "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i } ?j ?k ?l FILTER(?l = ?k) }");
    all.put(
        "minus with nothing in common bound",
        "SELECT * { ?a ?b ?c OPTIONAL { ?a <x:y> ?z } MINUS { ?d ?e ?f OPTIONAL { ?d <x:y> ?z }"
            + " OPTIONAL { ?d <x:y> ?a } } }");
    all.put(
        "optional within optional",
        "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l"
            + " FILTER(?i = ?l && ?a = ?d) } } } }");
    all.put(
        "exists within exists",
        "SELECT * { ?a ?b ?c FILTER EXISTS { ?d ?e ?f FILTER EXISTS { ?g ?h ?i FILTER EXISTS { ?j"
            + " ?k ?l FILTER(?l = ?h && ?f = ?b && ?i = ?c) } } } }");
    all.put(
        "sub-queries that multiply",
        "SELECT * { { SELECT ?a ?x { ?a ?p ?x } } { SELECT ?b ?y { ?b ?q ?y } } { SELECT ?c ?z {"
            + " ?c ?r ?z } } FILTER(?x = ?y && ?y = ?z && ?a != ?b) }");
    all.put(
        "filters that multiply",
        "SELECT * { ?a ?b ?c "
            + "FILTER(?a = <x:a> || ?a = <x:b> || ?b = <x:c>) ".repeat(30)
            + "}");
  }

  private static void groups(Map<String, String> all) {
    all.put(
        "a group for each row",
        "SELECT ?a ?c ?e (COUNT(*) AS ?n) { ?a ?b ?c . ?a ?d ?e . ?a ?f ?g } GROUP BY ?a ?c ?e ?g"
            + " ?b");
    all.put(
        "distinct counted",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?e), STR(?g))) AS ?n) { ?a ?b ?c . ?a"
            + " ?d ?e . ?a ?f ?g }");
    all.put(
        "rows counted",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?a ?d ?e . ?a ?f ?g . ?h dct:publisher ?g"
            + " }");
    all.put("describe everything", "DESCRIBE ?s ?o { ?s ?p ?o . ?o ?q ?x . ?y ?z ?o . ?y ?w ?s }");
    all.put(
        "construct of a product",
        "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(isIRI(?i) && ?c = ?h) }");
  }

  private static void shapes(Map<String, String> all) {
    all.put("nested groups", "SELECT * " + "{".repeat(10_000) + "}".repeat(10_000));
    all.put(
        "nested brackets",
        "SELECT (" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS ?x) {}");
    all.put("not of not", "SELECT * { ?s ?p ?o FILTER(" + "!".repeat(40_000) + "?o) }");
    all.put("many unions", "SELECT * { {}" + " UNION { ?s ?p ?o }".repeat(3_000) + " }");
    all.put("a long sum", "SELECT (1" + "+1".repeat(25_000) + " AS ?x) {}");
    all.put("a long path", "SELECT * { ?s <x:a>" + "/<x:a>".repeat(8_000) + " ?o }");
    all.put("many patterns", "SELECT * { " + "?s ?p ?o . ".repeat(5_000) + "}");
    all.put("many values", "SELECT * { VALUES ?x { " + "1 ".repeat(30_000) + "} ?s ?p ?x }");
    all.put(
        "nested collection", "SELECT * { ?s ?p " + "(".repeat(15_000) + ")".repeat(15_000) + " }");
    all.put("service", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
    all.put(
        "silent service",
        "SELECT * { { SELECT ?s { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }");
    all.put("service from data", "SELECT * { ?s ?p ?o SERVICE ?o { ?a ?b ?c } }");
    all.put("remote graph", "SELECT * FROM <http://127.0.0.1:9/x.ttl> { ?s ?p ?o }");
    all.put(
        "remote named graph", "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }");
    all.put("java function", "SELECT (<java:java.lang.System>(1) AS ?x) {}");
    all.put("java property", "SELECT * { ?s <java:java.lang.System> ?o }");
    all.put(
        "property function",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }");
    all.put(
        "wait", "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(99999)) }");
    all.put("too long", "SELECT * {} #" + "x".repeat(70_000));
  }
}
