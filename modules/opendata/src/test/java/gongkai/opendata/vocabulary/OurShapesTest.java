package gongkai.opendata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.Generated;
import gongkai.opendata.Sample;
import gongkai.opendata.Tabled;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OurShapesTest {
  private static final Uris URIS = new Uris("http://gk.example/");
  private static final Instant AT = Instant.parse("2021-01-25T01:00:00Z");

  private final Mapping mapping = new Mapping(URIS);
  private final Shapes shapes = new Shapes(URIS);

  @Test
  void whatWePublishConforms() {
    assertThat(breaches(Sample.body())).isEmpty();
    assertThat(breaches(Sample.withFile("X/2020-00001"))).isEmpty();
    Generated.items(30).forEach(item -> assertThat(breaches(item)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022})
  void reportsOfBothFormatsConform(int year) {
    assertThat(breaches(Generated.report(year))).isEmpty();
  }

  @Test
  void aReportWithATableOfItsOwnConforms() {
    assertThat(breaches(Tabled.report(2030, "培训咨询"))).isEmpty();
  }

  @Test
  void aTombstoneConformsAndSaysNothingElse() {
    RecordKey key = new RecordKey("item", "X/2020-00001");
    JsonObject content =
        Json.createObjectBuilder()
            .add("reason", Json.createObjectBuilder().add("code", "error").add("text", "内容有误"))
            .build();
    Description gone = mapping.describe(key, EntryKind.DELETE, AT, content);
    assertThat(shapes.breaches(List.of(gone))).isEmpty();

    gone.about(URIS.record(key)).text(Prefix.DCT.term("title"), "已撤回的标题", "zh");

    assertThat(shapes.breaches(List.of(gone))).isNotEmpty();
  }

  @Test
  void aReasonOfAWithdrawalHasAName() {
    RecordKey key = new RecordKey("item", "X/2020-00001");
    JsonObject old = gone(Json.createObjectBuilder().add("code", "error"));
    JsonObject named = gone(Json.createObjectBuilder().add("code", "error").add("name", "内容有误"));

    assertThat(labels(mapping.describe(key, EntryKind.DELETE, AT, named))).containsExactly("内容有误");
    assertThat(labels(mapping.describe(key, EntryKind.DELETE, AT, old))).containsExactly("error");
  }

  private static JsonObject gone(JsonObjectBuilder reason) {
    return Json.createObjectBuilder().add("reason", reason).build();
  }

  private static List<String> labels(Description description) {
    return description.mentions().values().stream()
        .flatMap(Set::stream)
        .filter(each -> each.getPredicate().equals(Prefix.SKOS.term("prefLabel")))
        .map(each -> each.getObject().getLiteralLexicalForm())
        .toList();
  }

  @Test
  void aPersonInTheReviewTrailIsABreach() {
    RecordKey key = new RecordKey("item", "X/2020-00001");
    JsonObject item = Generated.items(1).findFirst().orElseThrow();
    Description description = mapping.describe(key, EntryKind.CREATE, AT, item);
    description
        .about(URIS.at(key.path() + "#review-1"))
        .link(Prefix.PROV.term("wasAssociatedWith"), URIS.at("id/person/zhang"));

    assertThat(shapes.breaches(List.of(description))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "body, publisher",
    "theme, theme",
    "column, column",
    "mode, disclosureMode",
    "validity, validity",
    "published, issued"
  })
  void aMissingFieldIsABreach(String field, String path) {
    JsonObject without =
        Json.createObjectBuilder(Sample.withFile("X/2020-00001")).remove(field).build();
    JsonObject item =
        field.equals("published")
            ? Json.createObjectBuilder(without).remove("publishedAt").build()
            : without;

    assertThat(breaches(item)).anyMatch(breach -> breach.path().contains(path));
  }

  @Test
  void aFigureThatIsNoNumberIsABreach() {
    assertThat(breaches(Sample.report(2020, "many"))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void theyArePublishedInEveryFormatWithoutBlankNodes(RdfFormat format) {
    String written = format.write(Shapes.document(URIS), URIS);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(written, RDFLanguages.contentTypeToLang(format.mediaType())).parse(graph);

    assertThat(format.write(Shapes.document(URIS), URIS)).isEqualTo(written);
    assertThat(graph.find().toList())
        .noneMatch(each -> each.getSubject().isBlank() || each.getObject().isBlank());
    assertThat(graph.size()).isEqualTo(Shapes.document(URIS).size());
    // they are the ones that the gate holds records to: who fetches them finds the same breach
    Graph wrong = GraphFactory.createDefaultGraph();
    JsonObject item =
        Json.createObjectBuilder(Sample.withFile("X/2020-00001")).remove("column").build();
    mapping
        .describe(new RecordKey("item", "X/2020-00001"), EntryKind.CREATE, AT, item)
        .own()
        .forEach(wrong::add);
    assertThat(ShaclValidator.get().validate(graph, wrong).getEntries())
        .anyMatch(entry -> entry.resultPath().toString().contains("column"));
  }

  private List<Shapes.Breach> breaches(JsonObject content) {
    RecordKey key = new RecordKey(content.getString("type"), content.getString("key"));
    return shapes.breaches(List.of(mapping.describe(key, EntryKind.CREATE, AT, content)));
  }
}
