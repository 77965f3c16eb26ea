package gongkai.acceptance.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ./gongkai rebuild} and {@code verify} on the demo year, as an operator calls them. */
class RebuildGivesTheSameDatasetTest {
  private static final String EVERYTHING = "CONSTRUCT WHERE { ?s ?p ?o }";

  @Test
  void every_triple_is_the_same_afterwards_and_all_checks_pass() throws Exception {
    RunningServer server =
        RunningServer.start(
            RunningServer.newDataDirectory("rebuild"),
            Map.of("GONGKAI_SPARQL_ROW_LIMIT", "1000000"));
    try {
      List<String> before = triples(server);
      String listed = index(server);
      server.close();

      int rebuilt = server.maintain("rebuild");
      int verified = server.maintain("verify");

      assertThat(rebuilt).isZero();
      assertThat(verified).isZero();
      assertThat(said(server, "rebuild"))
          .containsPattern("rdf: at position (\\d+) of \\1")
          .containsPattern("search: at position (\\d+) of \\1");
      assertThat(said(server, "verify"))
          .contains("audit trail: the chain is whole", "journal: whole")
          .contains("catalogue and journal: the same 130 items", "rdf: 130 items")
          .contains("search: 130 items")
          .doesNotContain("BROKEN");
      server.restart();
      List<String> after = triples(server);
      assertThat(before).hasSizeGreaterThan(2_000).noneMatch(line -> line.contains("_:"));
      assertThat(hash(after)).isEqualTo(hash(before));
      assertThat(index(server)).isEqualTo(listed);

      server.close();
      whatWasChangedPastTheProgramIsNamed(server);
    } finally {
      server.close();
    }
  }

  private static void whatWasChangedPastTheProgramIsNamed(RunningServer server) {
    Path data = server.data();
    String item =
        StoppedDatabase.rows(data, "select max(index_number) from catalogue.item where live")
            .getFirst();
    int changed =
        StoppedDatabase.change(
                data, "update office.trail_entry set actor = 'nobody' where position = 7")
            + StoppedDatabase.change(
                data, "update catalogue.item set live = false where index_number = '" + item + "'");

    int verified = server.maintain("verify");

    assertThat(changed).isEqualTo(2);
    assertThat(verified).isEqualTo(1);
    assertThat(said(server, "verify"))
        .contains("audit trail: BROKEN at entry 7", "journal: whole")
        .contains("catalogue and journal: BROKEN, 1 items live in the journal, not published")
        .contains("the first is " + item);
  }

  private static String said(RunningServer server, String task) {
    try {
      return Files.readString(server.data().resolve(task + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the search index answers: every record, every page of the list, a search. */
  private static String index(RunningServer server) {
    var paths = new ArrayList<>(List.of("api/digest", "api/records?limit=1000"));
    paths.add("items?sort=newest&q=" + RunningServer.encode("通知"));
    for (int page = 1; page <= 7; page++) {
      paths.add("items?page=" + page);
    }
    var answers = new StringBuilder();
    for (String path : paths) {
      var answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      answers.append(path).append("\n").append(answer.body()).append("\n");
    }
    assertThat(answers).contains("<mark>", "\"records\":131");
    return answers.toString();
  }

  /** In one order; without blank nodes that is a canonical form. */
  private static List<String> triples(RunningServer server) {
    var answer =
        server.get(
            "sparql?query=" + RunningServer.encode(EVERYTHING), "Accept", "application/n-triples");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().lines().sorted().distinct().toList();
  }

  private static String hash(List<String> lines) throws Exception {
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
