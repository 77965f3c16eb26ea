package gongkai.opendata.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gongkai.journal.RecordKey;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import gongkai.opendata.Sample;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersFindRecordsTest {
  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();
  private RecordIndex index;
  private PublicRecords records;

  @BeforeEach
  void open() {
    index = RecordIndex.open(data);
    records = new Records(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theNewestStandFirst() {
    journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));
    journal.publish(Sample.item("X/2020-00002", "gg", "二", "2020-05-01"));
    journal.publish(Sample.item("X/2019-00009", "wj", "三", "2019-12-31"));
    follow();

    assertThat(titles(Search.newest(10))).containsExactly("二", "一", "三");
    assertThat(titles(sorted("oldest"))).containsExactly("三", "一", "二");
    assertThat(titles(sorted("title"))).containsExactly("二", "三", "一");
    assertThat(records.search(Search.newest(2)).total()).isEqualTo(3);
  }

  @Test
  void filtersNarrowAndFacetsCount() {
    journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));
    journal.publish(Sample.item("X/2020-00002", "gg", "二", "2020-05-01"));
    journal.publish(Sample.item("X/2019-00009", "wj", "三", "2019-12-31"));
    follow();

    var notices2020 = new Search("", "gg", "jfj", 2020, "04", "in-force", "", 0, 10);

    assertThat(titles(notices2020)).containsExactly("二", "一");
    assertThat(records.counts("column", Search.newest(1))).isEqualTo(Map.of("gg", 2L, "wj", 1L));
    assertThat(records.counts("year", Search.newest(1))).isEqualTo(Map.of("2020", 2L, "2019", 1L));
    assertThat(records.counts("theme", notices2020)).isEqualTo(Map.of("04", 2L));
  }

  @Test
  void pagesContinueWhereTheLastEnded() {
    for (int i = 1; i <= 45; i++) {
      String day = "2020-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
      journal.publish(Sample.item("X/2020-%05d".formatted(i), "gg", "第" + i, day));
    }
    follow();

    var seen = new java.util.LinkedHashSet<String>();
    for (int offset = 0; offset < 45; offset += 20) {
      var page = records.search(new Search("", "", "", 0, "", "", "newest", offset, 20));
      page.hits().forEach(hit -> seen.add(hit.record().key().key()));
      assertThat(page.total()).isEqualTo(45);
    }

    assertThat(seen).hasSize(45);
  }

  @Test
  void aWithdrawnRecordIsFoundAsSuchAndListedNowhere() {
    journal.publish(Sample.withFile("X/2020-00001"));
    follow();
    assertThat(records.names(Sample.FILE)).isTrue();

    journal.withdraw("item", "X/2020-00001");
    follow();

    var found = records.find(new RecordKey("item", "X/2020-00001")).orElseThrow();
    assertThat(found.withdrawn()).isTrue();
    assertThat(found.content().getJsonObject("reason").getString("code")).isEqualTo("error");
    assertThat(records.search(Search.newest(10)).total()).isZero();
    assertThat(records.search(words("附件公告")).hits()).isEmpty();
    assertThat(records.counts("column", Search.newest(1))).isEmpty();
    assertThat(records.all("item")).isEmpty();
    assertThat(records.names(Sample.FILE)).isFalse();
    assertThat(records.find(new RecordKey("item", "X/2020-00002"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "预算",
    "公开",
    "工业园",
    "部门预算",
    "2020年",
    "开发区预算",
    "预算 绩效",
    "赣开经发〔2020〕3号",
    "3号",
    "欧阳",
    "欧阳锋",
    "GDP",
    "gdp增长",
    "ＧＤＰ",
    "X/2020-00001",
    "经济发展局",
    "园",
    "经开区",
    "电子信息产业"
  })
  void wordsAreFound(String words) {
    journal.publish(
        Sample.item(
                "X/2020-00001",
                "cz",
                "赣州经开区2020年部门预算公开",
                "2020-03-01",
                "工业园区GDP增长，开发区绩效目标由欧阳锋负责。电子信息产业首位度提升。")
            .build());
    journal.publish(Sample.item("X/2020-00002", "gg", "关于春节放假的通知", "2020-01-01", "放假。").build());
    follow();

    assertThat(records.search(words(words)).hits())
        .extracting(hit -> hit.record().key().key())
        .contains("X/2020-00001");
  }

  @ParameterizedTest
  @CsvSource({"绩效 放假", "锋欧", "决算", "《》", "AND OR"})
  void wordsThatDoNotAllOccurFindNothing(String words) {
    journal.publish(Sample.item("X/2020-00001", "cz", "部门绩效公开", "2020-03-01", "欧阳锋。").build());
    journal.publish(Sample.item("X/2020-00002", "gg", "放假通知", "2020-01-01", "通知。").build());
    follow();

    assertThat(records.search(words(words)).total()).isZero();
  }

  @Test
  void matchesAreMarkedAndEverythingElseIsEscaped() {
    String text = "前言。" + "无关的句子。".repeat(60) + "<script>预算执行</script> & 绩效。";
    journal.publish(Sample.item("X/2020-00001", "cz", "<b>部门预算</b>", "2020-03-01", text).build());
    follow();

    var hit = records.search(words("部门预算")).hits().getFirst();
    var inText = records.search(words("绩效")).hits().getFirst();

    assertThat(hit.titleHtml()).isEqualTo("&lt;b&gt;<mark>部门预算</mark>&lt;/b&gt;");
    assertThat(inText.snippetHtml())
        .contains("&lt;/script&gt; &amp; <mark>绩效</mark>")
        .doesNotContain("<script>", "前言");
    assertThat(records.search(Search.newest(1)).hits().getFirst().titleHtml())
        .isEqualTo("&lt;b&gt;部门预算&lt;/b&gt;");
  }

  @Test
  void boundsAreKept() {
    assertThatIllegalArgumentException().isThrownBy(() -> records.search(Search.newest(101)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> records.counts("title", Search.newest(1)));
  }

  private void follow() {
    index.apply(journal.after(index.applied(), 1000), true);
  }

  private java.util.List<String> titles(Search search) {
    return records.search(search).hits().stream()
        .map(hit -> hit.record().content().getString("title"))
        .toList();
  }

  private static Search sorted(String by) {
    return new Search("", "", "", 0, "", "", by, 0, 10);
  }

  private static Search words(String words) {
    return new Search(words, "", "", 0, "", "", "relevance", 0, 10);
  }
}
