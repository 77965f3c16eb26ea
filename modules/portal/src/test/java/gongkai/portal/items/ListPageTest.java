package gongkai.portal.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPageTest {
  private final Published published = new Published(Records.body());
  private final Portal portal = new Portal(published);

  @Test
  void listsItemsWithFacetsAndTheirCounts() {
    items(3);
    published.add(
        Records.item(
            4,
            Map.of(
                "column", "{\"code\":\"gzdt\",\"name\":\"工作动态\"}",
                "title", "\"座谈会\"",
                "published", "\"2019-12-01\"")));

    String html = html(Portal.visit("/items"));

    assertThat(html)
        .contains("共 4 条", "座谈会")
        .contains("href=\"/items?column=bmwj\"", "href=\"/items?year=2019\"")
        .containsSubsequence("部门文件</span> <span class=\"count\">3", "工作动态</span>");
  }

  @Test
  void pagesAreLinkedWithPreviousAndNext() {
    items(45);

    String html = html(Portal.visit("/items?page=2&column=bmwj"));

    assertThat(html)
        .contains("<link rel=\"prev\" href=\"/items?column=bmwj\">")
        .contains("<link rel=\"next\" href=\"/items?column=bmwj&amp;page=3\">")
        .contains("2020-00021")
        .doesNotContain("2020-00041");
  }

  @Test
  void searchShowsMatchesMarkedAndKeepsTheWords() {
    items(1);

    String html = html(Portal.visit("/items?q=重点工作"));

    assertThat(html).contains("<mark>重点工作</mark>", "value=\"重点工作\"", "包含“重点工作”");
  }

  @Test
  void anEmptyResultSaysWhatToDo() {
    items(1);

    String html = html(Portal.visit("/items?q=没有的词&year=2020"));

    assertThat(html).contains("没有符合条件的信息", "取消上面的一个条件", "href=\"/apply\"");
  }

  @Test
  void searchedWordsAreEscapedEverywhere() {
    String html = html(Portal.visit("/items?q=\"><script>x</script>"));

    assertThat(html).doesNotContain("<script");
  }

  @Test
  void aPageBeyondTheLastIsNotThere() {
    items(3);

    assertThatThrownBy(() -> list(Portal.visit("/items?page=2")))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "year=20x0, year",
    "year=1900, year",
    "page=0, page",
    "page=501, page",
    "page=-1, page",
    "column=nope, column",
    "body=nope, body",
    "validity=maybe, validity",
    "sort=random, sort",
    "theme=a b, theme",
    "year=2020&year=2021, year",
    "lang=xx, lang"
  })
  void aWrongParameterIsNamed(String query, String parameter) {
    Parameters.Bad bad =
        catchThrowableOfType(Parameters.Bad.class, () -> list(Portal.visit("/items?" + query)));

    assertThat(bad.problems()).extracting(Parameters.Problem::name).containsExactly(parameter);
  }

  @Test
  void allWrongParametersAreNamedAtOnce() {
    Parameters.Bad bad =
        catchThrowableOfType(
            Parameters.Bad.class, () -> list(Portal.visit("/items?year=x&sort=y&page=z")));

    assertThat(bad.problems()).hasSize(3);
  }

  @Test
  void theChosenLanguageStaysInEveryLink() {
    items(1);

    String html = html(Portal.english("/items"));

    assertThat(html).contains("href=\"/guide?lang=en\"").doesNotContain("href=\"/guide\"");
  }

  private void items(int number) {
    for (int n = 1; n <= number; n++) {
      published.add(Records.item(n));
    }
  }

  private String html(Visit visit) {
    return portal.html(list(visit));
  }

  private Page list(Visit visit) {
    Clock clock = Clock.fixed(Instant.parse("2020-12-31T00:00:00Z"), ZoneId.of("Asia/Shanghai"));
    Facets facets = new Facets(portal.counts, portal.labels, portal.bodies);
    return new ListPages(published, portal.bodies, facets, portal.labels, clock).list(visit);
  }
}
