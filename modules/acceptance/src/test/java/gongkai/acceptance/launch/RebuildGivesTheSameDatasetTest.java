package gongkai.acceptance.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.nio.file.Files;
import java.security.MessageDigest;
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
      server.close();

      int rebuilt = server.maintain("rebuild");
      int verified = server.maintain("verify");

      assertThat(rebuilt).isZero();
      assertThat(verified).isZero();
      assertThat(Files.readString(server.data().resolve("rebuild.txt")))
          .containsPattern("rdf: at position (\\d+) of \\1")
          .containsPattern("search: at position (\\d+) of \\1");
      assertThat(Files.readString(server.data().resolve("verify.txt")))
          .contains("audit trail: the chain is whole", "journal: whole");
      server.restart();
      List<String> after = triples(server);
      assertThat(before).hasSizeGreaterThan(2_000).noneMatch(line -> line.contains("_:"));
      assertThat(hash(after)).isEqualTo(hash(before));
    } finally {
      server.close();
    }
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
