package gongkai.opendata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.Generated;
import gongkai.opendata.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private List<Shapes.Breach> breaches(JsonObject content) {
    RecordKey key = new RecordKey(content.getString("type"), content.getString("key"));
    return shapes.breaches(List.of(mapping.describe(key, EntryKind.CREATE, AT, content)));
  }
}
