package gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo items tell the story of the bureau's 2020 report and can be taken for nothing else. */
class DemoDataTest {
  private static final Path FILE =
      Path.of(System.getProperty("gongkai.root"), "config/demo/items-2020.csv");
  private static final Set<String> KINDS =
      Set.of("决议、决定、命令（令）、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要".split("、"));
  private static final Set<String> GENRES =
      Set.of("命令、决定、公告、通告、通知、通报、议案、报告、请示、批复、意见、函、会议纪要、其他".split("、"));

  private static List<CSVRecord> items = List.of();

  @BeforeAll
  static void readTheFile() throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8);
        var parser = CSVParser.parse(reader, format)) {
      items = parser.getRecords();
    }
  }

  @Test
  void columnsHoldWhatTheReportSays() {
    assertThat(countBy(item -> item.get("栏目")))
        .isEqualTo(
            Map.of("机构职能", 4L, "部门文件", 38L, "工作动态", 70L, "公告公示", 15L, "财政预决算", 2L, "年度报告", 1L));
    assertThat(items).hasSize(130);
  }

  @Test
  void twoNormativeDocumentsWereMade() {
    assertThat(items).filteredOn(item -> item.get("关键词").contains("规范性文件")).hasSize(2);
  }

  @Test
  void documentsAreNumberedWithoutGapInOrderOfSigning() {
    var documents =
        items.stream()
            .filter(item -> !item.get("发文字号").isEmpty())
            .sorted((a, b) -> Integer.compare(serial(a), serial(b)))
            .toList();

    assertThat(documents)
        .extracting(item -> item.get("发文字号"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 38).mapToObj("赣开经发〔2020〕%d号"::formatted).toList());
    assertThat(documents).allMatch(item -> item.get("栏目").equals("部门文件"));
    assertThat(documents).extracting(item -> date(item, "成文日期")).isSorted();
  }

  @Test
  void codesAndLabelsAreThoseOfTheVocabularies() {
    assertThat(items).allMatch(item -> item.get("主题分类").matches("0[1-9]|1[0-9]|2[0-2]"));
    assertThat(items).allMatch(item -> item.get("公开依据").matches("[1-9]|1[0-5]"));
    assertThat(items).allMatch(item -> GENRES.contains(item.get("体裁分类")));
    assertThat(items)
        .allMatch(item -> item.get("公文种类").isEmpty() || KINDS.contains(item.get("公文种类")));
    assertThat(items)
        .extracting(item -> item.get("有效性"))
        .isSubsetOf(Arrays.stream(Validity.values()).map(Validity::label).toList());
  }

  @Test
  void datesStandInOrderWithinTheYear() {
    assertThat(items)
        .allMatch(item -> !date(item, "成文日期").isAfter(date(item, "生成日期")))
        .allMatch(item -> !date(item, "生成日期").isAfter(date(item, "发布日期")))
        .allMatch(item -> date(item, "成文日期").getYear() == 2020)
        .allMatch(item -> date(item, "发布日期").getYear() == 2020);
    assertThat(countBy(item -> item.get("发布日期").substring(0, 7))).hasSize(12);
  }

  @Test
  void eachItemIsItsOwnAndSaysThatItIsForDemonstration() {
    assertThat(items).extracting(item -> item.get("标题")).doesNotHaveDuplicates();
    assertThat(items).extracting(item -> item.get("正文")).doesNotHaveDuplicates();
    assertThat(items)
        .allMatch(item -> item.get("索引号").isEmpty())
        .allMatch(item -> item.get("内容概述").startsWith("【演示】"))
        .allMatch(item -> item.get("正文").endsWith("（演示数据）</p>"))
        .allMatch(item -> !item.get("正文").matches("(?s).*\\d{9,}.*"));
  }

  private static Map<String, Long> countBy(Function<CSVRecord, String> key) {
    return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private static LocalDate date(CSVRecord item, String field) {
    return LocalDate.parse(item.get(field));
  }

  private static int serial(CSVRecord item) {
    return Integer.parseInt(item.get("发文字号").replaceAll(".*〕(\\d+)号", "$1"));
  }
}
