package gongkai.opendata.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheBoardNamesNobodyTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "python-requests/2.31.0, python-requests/2.31.0",
    "'ckanext-dcat (+mailto:zhang@example.org)', ckanext-dcat",
    "'Mozilla/5.0 (X11; Linux x86_64) Firefox/128', browser",
    "'zhang@example.org', zhang",
    "'13800000000', unnamed",
    "'', unnamed",
    ", unnamed"
  })
  void ofAHeaderOnlyTheProductIsTaken(String header, String name) {
    assertThat(AgentName.ofHeader(header)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "省政务公开平台, true",
    "province-harvester/2, true",
    "zhang@example.org, false",
    "13800000000, false",
    "'', false",
    "<b>, false"
  })
  void aDeclaredNameIsThatOfASystem(String name, boolean taken) {
    assertThat(AgentName.declared(name).isPresent()).isEqualTo(taken);
  }

  @Test
  void itShowsWhoIsHowFarBehindAndOutlivesARestart() {
    Board board = new Board(data, Clock.systemUTC());
    board.note("curl/8", "feed", 40, 200);
    board.note("curl/8", "catalog", 0, 410);
    board.confirm("省平台", 90, "equal");
    board.write();

    var lines = new Board(data, Clock.systemUTC()).harvesters(100);

    assertThat(lines).hasSize(2);
    var curl = lines.stream().filter(l -> l.agent().equals("curl/8")).findFirst().orElseThrow();
    assertThat(curl.position()).isEqualTo(40);
    assertThat(curl.lag()).isEqualTo(60);
    assertThat(curl.errors()).isEqualTo(1);
    assertThat(curl.lastStatus()).isEqualTo(410);
    assertThat(lines)
        .filteredOn(l -> l.declared())
        .singleElement()
        .satisfies(l -> assertThat(l.digest()).isEqualTo("equal"));
  }

  @Test
  void aFloodOfNamesPushesTheOldestOut() throws Exception {
    Board board = new Board(data, Clock.systemUTC());
    for (int i = 0; i < 500; i++) {
      board.note("a" + i, "api", i, 200);
    }
    board.write();

    assertThat(board.harvesters(500)).hasSize(200);
    assertThat(Files.size(data.resolve("feed/harvesters.json"))).isLessThan(100_000);
  }
}
