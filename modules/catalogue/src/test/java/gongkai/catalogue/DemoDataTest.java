package gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.calendar.HolidayNotices;
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
  private static final Path CONFIG = Path.of(System.getProperty("gongkai.root"), "config");
  private static List<CSVRecord> items = List.of();

  @BeforeAll
  static void readTheFile() throws IOException {
    items = read("demo/items-2020.csv");
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
  void codesAndLabelsAreThoseOfTheVocabularies() throws IOException {
    assertThat(values("主题分类")).isSubsetOf(vocabulary("themes", "code"));
    assertThat(values("公开依据")).isSubsetOf(vocabulary("article-20", "code"));
    assertThat(values("体裁分类")).isSubsetOf(vocabulary("genres", "label"));
    assertThat(values("公文种类"))
        .filteredOn(kind -> !kind.isEmpty())
        .isSubsetOf(vocabulary("document-kinds", "label"));
    assertThat(values("有效性"))
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

  /** Article 26. */
  @Test
  void eachItemWasPublishedOnAWorkingDayWithinTwentyWorkingDays() {
    var calendar = HolidayNotices.open(CONFIG.resolve("calendar"), Path.of("none")).calendar();

    assertThat(items)
        .allMatch(item -> calendar.verdict(date(item, "发布日期")).counted())
        .allMatch(item -> calendar.count(date(item, "生成日期"), date(item, "发布日期")) <= 20);
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

  private static List<CSVRecord> read(String file) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(CONFIG.resolve(file), StandardCharsets.UTF_8);
        var parser = CSVParser.parse(reader, format)) {
      return parser.getRecords();
    }
  }

  private static Set<String> vocabulary(String name, String field) throws IOException {
    return read("vocabulary/" + name + ".csv").stream()
        .map(term -> term.get(field))
        .collect(Collectors.toSet());
  }

  private static List<String> values(String field) {
    return items.stream().map(item -> item.get(field)).toList();
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
