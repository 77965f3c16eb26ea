package gongkai.bench;

import java.util.function.BiFunction;

/**
 * The kinds of queries of the comparison. Each request of a kind has other values in it, so that no
 * cache of whole answers can make the figure.
 */
enum QueryKind {
  LOOKUP(
      "lookup by index number",
      (at, i) ->
          "SELECT ?item ?title ?issued WHERE { ?item dct:identifier \"%s\" ; dct:title ?title ;"
                  .formatted(JournalRecords.key(i % at.items()))
              + " dct:issued ?issued }"),
  LIST(
      "list by theme and year",
      (at, i) ->
          """
          SELECT ?item ?title ?day WHERE {
            ?item a gd:DisclosureRecord ; dcat:theme %s ; gd:published ?day ; dct:title ?title .
            FILTER (?day >= "%2$d-01-01"^^xsd:date && ?day < "%3$d-01-01"^^xsd:date)
          } ORDER BY DESC(?day) LIMIT 100"""
              .formatted(
                  at.concept("theme", JournalRecords.theme(i * 7)), 2010 + i % 15, 2011 + i % 15)),
  MONTHS(
      "count by month",
      (at, i) ->
          """
          SELECT ?month (COUNT(?item) AS ?items) WHERE {
            ?item a gd:DisclosureRecord ; gd:published ?day .
            FILTER (?day >= "%s"^^xsd:date)
            BIND (SUBSTR(STR(?day), 1, 7) AS ?month)
          } GROUP BY ?month ORDER BY ?month"""
              .formatted(at.day(i))),
  TEXT(
      "full text",
      (at, i) ->
          """
          SELECT ?item ?score ?title WHERE {
            (?item ?score) %s ("%s%s" 20) . ?item dct:title ?title .
          }"""
              .formatted(
                  at.ours() ? "gd:search" : "text:query",
                  JournalRecords.place(i * 13),
                  JournalRecords.subject(i))),
  SUBSTRING(
      "substring of a title",
      (at, i) ->
          """
          SELECT ?item ?title WHERE {
            ?item a gd:DisclosureRecord ; dct:title ?title .
            FILTER (CONTAINS(?title, "第%d号"))
          } LIMIT 50"""
              .formatted(i * 37 % at.items())),
  LATEST(
      "latest 20",
      (at, i) ->
          """
          SELECT ?item ?title ?issued WHERE {
            ?item a gd:DisclosureRecord ; dct:title ?title ; dct:issued ?issued .
            FILTER (?issued <= "2025-%02d-%02dT00:00:00+08:00"^^xsd:dateTime)
          } ORDER BY DESC(?issued) LIMIT 20"""
              .formatted(1 + i % 12, 1 + i / 12 % 28)),
  SLICE(
      "cube slice",
      (at, i) ->
          """
          SELECT ?result ?applicant ?count WHERE {
            ?figure qb:dataSet <%s> ; sdmx-dimension:refArea <%s> ;
              sdmx-dimension:refPeriod <%s> ;
              gd:requestResult ?result ; gd:applicantType ?applicant ; gd:count ?count .
          }"""
              .formatted(at.at("id/cube/applications"), at.body(i), at.year(i))),
  DESCRIBE("DESCRIBE", (at, i) -> "DESCRIBE <" + at.item(i * 31) + ">"),
  CONSTRUCT(
      "CONSTRUCT of a record",
      (at, i) -> "CONSTRUCT { <%1$s> ?p ?o } WHERE { <%1$s> ?p ?o }".formatted(at.item(i * 29))),
  JOIN(
      "body x theme join",
      (at, i) ->
          """
          SELECT ?title ?bodyName ?themeName WHERE {
            ?body dct:identifier "%s" ; foaf:name ?bodyName .
            ?theme skos:inScheme <%s> ; skos:notation "%s" ; skos:prefLabel ?themeName .
            ?item dct:publisher ?body ; dcat:theme ?theme ; dct:title ?title .
            FILTER (LANG(?bodyName) = "zh" && LANG(?themeName) = "zh")
          } LIMIT 100"""
              .formatted(
                  JournalRecords.creditCode(i),
                  at.at("id/scheme/theme"),
                  JournalRecords.theme(i * 3))),
  PATH(
      "hierarchy path",
      (at, i) ->
          """
          SELECT ?result ?count WHERE {
            ?result skos:broader* <%s> .
            ?figure gd:requestResult ?result ; sdmx-dimension:refArea <%s> ;
              sdmx-dimension:refPeriod <%s> ; gd:applicantType <%s> ; gd:count ?count .
          }"""
              .formatted(
                  at.at("id/concept/request-result/refused"),
                  at.body(i),
                  at.year(i),
                  at.at("id/concept/applicant-type/total"))),
  AGGREGATE(
      "heavy aggregate",
      (at, i) ->
          """
          SELECT ?body ?theme (COUNT(?item) AS ?items) (MIN(?day) AS ?first) (MAX(?day) AS ?last)
          WHERE {
            ?item a gd:DisclosureRecord ; dct:publisher ?body ; dcat:theme ?theme ;
              gd:published ?day .
            FILTER (?day >= "%s"^^xsd:date)
          } GROUP BY ?body ?theme ORDER BY DESC(?items) ?body ?theme LIMIT 50"""
              .formatted(at.day(i)));

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // functions of their arguments alone
  private final BiFunction<Store, Integer, String> query;

  QueryKind(String title, BiFunction<Store, Integer, String> query) {
    this.title = title;
    this.query = query;
  }

  String title() {
    return title;
  }

  /** The i-th query of the kind for a store. */
  String query(Store store, int i) {
    return store.prefixes() + query.apply(store, i);
  }

  /**
   * What queries need to know of the store they are for.
   *
   * @param base origin of our addresses
   * @param ours whether it is our endpoint and not Fuseki's
   */
  record Store(String base, int items, boolean ours) {
    /** What stands before each query. */
    String prefixes() {
      return """
          PREFIX gd: <%sdef/gd#>
          PREFIX dcat: <http://www.w3.org/ns/dcat#>
          PREFIX dct: <http://purl.org/dc/terms/>
          PREFIX foaf: <http://xmlns.com/foaf/0.1/>
          PREFIX qb: <http://purl.org/linked-data/cube#>
          PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          PREFIX text: <http://jena.apache.org/text#>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          """
          .formatted(base);
    }

    private String at(String path) {
      return base + path;
    }

    private String item(int i) {
      return at("id/item/" + JournalRecords.key(i % items));
    }

    private String body(int i) {
      return at("id/body/" + JournalRecords.body(i));
    }

    private String year(int i) {
      int years = JournalRecords.LAST_YEAR - JournalRecords.FIRST_YEAR + 1;
      return at("id/year/" + (JournalRecords.FIRST_YEAR + i / JournalRecords.BODIES % years));
    }

    private String concept(String scheme, String code) {
      return "<" + at("id/concept/" + scheme + "/" + code) + ">";
    }

    /** A day before which one item in twenty lies at most. */
    private String day(int i) {
      return java.time.LocalDate.of(2010, 1, 4).plusDays(i % 280).toString();
    }
  }
}
