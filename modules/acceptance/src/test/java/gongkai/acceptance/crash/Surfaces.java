package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The index numbers of this year's items, as each place tells them that keeps them. */
record Surfaces(RunningServer server) {
  private static final String ITEM = "id/item/";

  /** Whether store and index have reached the head of the journal. */
  boolean areLevel() {
    JsonObject count = json("api/count");
    String head = count.get("changes").toString();
    return count.get("position").toString().equals(head)
        && sparql().headers().firstValue("X-Dataset-Position").orElse("").equals(head);
  }

  /** By the journal, one for each entry. */
  List<String> inJournal() {
    List<String> found = new ArrayList<>();
    long after = 0;
    JsonObject page;
    do {
      page = json("api/changes?after=" + after);
      after = page.get("position").getAsNumber().value().longValue();
      found.addAll(numbers(page.getArray("changes")));
    } while (after < page.get("head").getAsNumber().value().longValue());
    return found;
  }

  /** By the RDF store. */
  List<String> inSparql() {
    return sparql().body().lines().skip(1).map(String::strip).toList();
  }

  /** By the search index. */
  List<String> inIndex() {
    List<String> found = new ArrayList<>();
    String next = "api/records";
    while (!next.isEmpty()) {
      JsonObject page = json(next);
      found.addAll(numbers(page.getArray("records")));
      next = page.hasKey("next") ? page.getString("next").replaceFirst("^.*/api/", "api/") : "";
    }
    return found;
  }

  /** By the rows of the catalogue. */
  static List<String> inCatalogue(Path data) {
    return StoppedDatabase.rows(
        data,
        "select index_number from catalogue.item where live and index_number like '%"
            + thisYear()
            + "%'");
  }

  private static String thisYear() {
    return "/%d-".formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
  }

  private static List<String> numbers(Stream<JsonValue> records) {
    return records
        .map(record -> record.getAsObject().getString("uri"))
        .filter(uri -> uri.contains(ITEM) && uri.contains(thisYear()))
        .map(uri -> uri.substring(uri.indexOf(ITEM) + ITEM.length()))
        .toList();
  }

  private HttpResponse<String> sparql() {
    String query =
        """
        PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>
        SELECT ?n WHERE { ?item a dcat:Dataset ; dct:identifier ?n FILTER(CONTAINS(?n, "%s")) }
        """
            .formatted(thisYear());
    var answer = server.get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private JsonObject json(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JSON.parse(answer.body());
  }
}
