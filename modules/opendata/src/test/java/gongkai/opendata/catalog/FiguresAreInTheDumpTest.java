package gongkai.opendata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.Generated;
import gongkai.opendata.Tabled;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.wire.Gzip;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresAreInTheDumpTest {
  @TempDir Path data;

  private Desk desk;
  private Library library;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    for (int year = 2019; year <= 2022; year++) {
      desk.journal().publish(Generated.report(year));
    }
    desk.item(1, "不是报告");
    library = new Library(desk, data);
    library.turn();
  }

  @AfterEach
  void close() {
    library.close();
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "applications, '机关,年度,申请处理情况,申请人类型,数量,计量单位,数据状态,地址'",
    "proceedings, '机关,年度,复议诉讼类别,复议诉讼结果,数量,计量单位,数据状态,地址'"
  })
  void aCubeHasAFileWithItsFiguresOfEveryReport(String cube, String head) throws Exception {
    List<String> lines = lines(cube);

    assertThat(lines.getFirst()).isEqualTo("\uFEFF" + head);
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[1]).distinct())
        .containsExactly("2019年", "2020年", "2021年", "2022年");
    assertThat(lines.stream().skip(1))
        .allMatch(line -> line.contains(",http://gk.example/id/obs/"));
  }

  @Test
  void theChecksumsNameEveryFile() throws Exception {
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();

    List<String> sums = Files.readAllLines(Dump.file(newest, Dump.SUMS));

    assertThat(sums).hasSize(6);
    for (String name : Dump.DATA) {
      assertThat(sums).contains(sha256(Dump.file(newest, name)) + "  " + name);
    }
  }

  @Test
  void eachFileIsADistributionWithItsSizeAndChecksum() throws Exception {
    Node dataset = Desk.URIS.at("here#dataset");
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();

    var said = new NewestDump(library.snapshots(), Desk.URIS).described(dataset);

    assertThat(objects(said, Desk.URIS.cube("amounts"), Prefix.DCAT.term("distribution")))
        .containsExactly(
            "http://gk.example/dump/" + newest.snapshot().id() + "/cube-amounts.csv.gz");
    assertThat(objects(said, dataset, Prefix.DCAT.term("distribution"))).hasSize(2);
    for (String name : Dump.DATA) {
      Path file = Dump.file(newest, name);
      Node address = Desk.URIS.at("dump/" + newest.snapshot().id() + "/" + name);
      assertThat(objects(said, address, Prefix.DCAT.term("byteSize")))
          .containsExactly(Long.toString(Files.size(file)));
      assertThat(
              objects(
                  said,
                  Desk.URIS.at("dump/" + newest.snapshot().id() + "/" + name + "#checksum"),
                  Prefix.SPDX.term("checksumValue")))
          .containsExactly(sha256(file));
    }
  }

  @Test
  void aWithdrawnReportLeavesTheFiles() throws Exception {
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();
    desk.journal().withdraw("report", "jfj/2021");
    library.follow();
    assertThat(new NewestDump(library.snapshots(), Desk.URIS).described(Desk.URIS.catalog()))
        .isEmpty();

    library.turn();

    assertThat(Dump.file(newest, "cube-applications.csv.gz")).exists();
    assertThat(unpacked(Dump.file(newest, "cube-applications.csv.gz")))
        .contains("2020年")
        .doesNotContain("2021年");
    assertThat(lines("applications")).noneMatch(line -> line.contains("2021年"));
  }

  @Test
  void aTableOfItsOwnHasAFileWhileAReportHasIt() throws Exception {
    desk.journal().publish(Tabled.report(2023, "培训咨询"));
    library.follow();
    library.turn();

    assertThat(lines("table6-count").getFirst()).isEqualTo("\uFEFF机关,年度,行,列,数量,计量单位,数据状态,地址");
    assertThat(lines("table6-count")).hasSize(4).anyMatch(line -> line.contains(",培训,次数,5,次,"));
    assertThat(Files.readAllLines(Dump.file(newest(), Dump.SUMS))).hasSize(9);
    var said = new NewestDump(library.snapshots(), Desk.URIS).described(Desk.URIS.at("here"));
    assertThat(objects(said, Desk.URIS.cube("table6-amount"), Prefix.DCAT.term("distribution")))
        .containsExactly(
            "http://gk.example/dump/" + newest().snapshot().id() + "/cube-table6-amount.csv.gz");
  }

  private SnapshotFolder newest() {
    return library.snapshots().newest().orElseThrow();
  }

  private List<String> lines(String cube) throws Exception {
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();
    return unpacked(Dump.file(newest, "cube-" + cube + ".csv.gz")).lines().toList();
  }

  private static String unpacked(Path file) throws Exception {
    return new String(Gzip.unpacked(Files.readAllBytes(file)), StandardCharsets.UTF_8);
  }

  private static List<String> objects(Collection<Triple> said, Node subject, Node property) {
    return said.stream()
        .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
        .map(Triple::getObject)
        .map(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .toList();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
