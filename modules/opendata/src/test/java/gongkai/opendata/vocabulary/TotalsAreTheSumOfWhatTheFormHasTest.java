package gongkai.opendata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.RecordKey;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of a later year has rows and columns that nobody knows here. */
class TotalsAreTheSumOfWhatTheFormHasTest {
  private static final Uris URIS = new Uris("http://gk.example/");
  private static final RecordKey REPORT = new RecordKey("report", "jfj-2030");
  private static final List<String> ROWS =
      List.of("new", "carried-over", "granted", "by-machine", "total", "carried-forward");
  private static final List<String> COLUMNS = List.of("person", "robot", "total");

  @ParameterizedTest
  @CsvSource({
    "new, total, new/person new/robot",
    "total, robot, granted/robot by-machine/robot",
    "total, total, total/person total/robot"
  })
  void ofTable3(String row, String column, String parts) {
    String query = query(row, column);

    for (String each : ROWS) {
      for (String other : COLUMNS) {
        boolean part = List.of(parts.split(" ")).contains(each + "/" + other);
        Node figure = URIS.observation(REPORT.key(), "table3", each, other);
        assertThat(query.contains("<" + figure.getURI() + ">"))
            .as(each + "/" + other)
            .isEqualTo(part);
      }
    }
  }

  private static String query(String row, String column) {
    JsonArrayBuilder cells = Json.createArrayBuilder();
    ROWS.forEach(each -> COLUMNS.forEach(other -> cells.add(cell(each, other))));
    JsonObject record = Json.createObjectBuilder().add("year", 2030).add("cells", cells).build();
    String address =
        Recomputation.of(URIS, REPORT, record, cell(row, column)).orElseThrow().getURI();
    return URLDecoder.decode(address, StandardCharsets.UTF_8);
  }

  private static JsonObject cell(String row, String column) {
    return Json.createObjectBuilder()
        .add("table", "table3")
        .add("row", row)
        .add("column", column)
        .build();
  }
}
