package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An item's whole life, by four people in a real browser, seen on every public surface. */
class PublicationInTheBrowserTest {
  private static final String TITLE = "浏览器验收测试公告";
  private static final String SEARCH = "items?q=" + RunningServer.encode(TITLE);
  private static final Pattern INDEX_NUMBER = Pattern.compile("[0-9A-Z]{18}/\\d{4}-\\d{5}");

  private final RunningServer server = RunningServer.shared();

  @Test
  void what_four_people_publish_is_public_within_a_second_and_gone_when_withdrawn() {
    try (var browsers = new Browsers(server)) {
      String path = draft(browsers.signedIn("editor"));
      pass(browsers.signedIn("reviewer"), path);
      pass(browsers.signedIn("secrecy"), path);
      Page approver = browsers.signedIn("approver");
      pass(approver, path);
      assertThat(names(SEARCH, "doc/item/")).as("not before").isFalse();

      approver.click("#publish");
      approver.waitForSelector(".state.PUBLISHED");
      Instant published = Instant.now();
      String number = indexNumber(approver.textContent("body"));

      assertThat(within(published, () -> status("doc/item/" + number) == 200)).as("page").isTrue();
      assertThat(within(published, () -> names(SEARCH, number))).as("search").isTrue();
      assertThat(within(published, () -> names("feed.atom", number))).as("feed").isTrue();
      assertThat(within(published, () -> inSparql(number))).as("SPARQL").isTrue();

      withdraw(approver, path);
      Instant withdrawn = Instant.now();

      assertThat(within(withdrawn, () -> status("doc/item/" + number) == 410)).as("page").isTrue();
      assertThat(within(withdrawn, () -> !names(SEARCH, number))).as("search").isTrue();
      assertThat(within(withdrawn, () -> !names("feed.atom", number))).as("feed").isTrue();
      assertThat(within(withdrawn, () -> !inSparql(number))).as("SPARQL").isTrue();
    }
  }

  private String draft(Page page) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    page.navigate(server.uri("console/edit.xhtml").toString());
    page.fill("#title", TITLE);
    page.fill("#summary", "【测试】浏览器验收测试。");
    page.selectOption("#column", "gggs");
    page.selectOption("#theme", "03");
    page.selectOption("#basis", "15");
    page.fill("#written", today);
    page.fill("#formed", today);
    page.locator(".editable").fill("本公告用于浏览器验收测试。");
    page.click("#save");
    page.waitForURL(url -> url.contains("id="));
    page.click("#submit");
    page.waitForSelector(".state.IN_REVIEW");
    return "console/item.xhtml?id=" + page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
  }

  private void pass(Page page, String path) {
    page.navigate(server.uri(path).toString());
    page.fill("#opinion", "同意");
    page.click("#pass");
    page.waitForFunction("() => !document.querySelector('#pass')");
  }

  private void withdraw(Page page, String path) {
    page.navigate(server.uri(path).toString());
    page.click("#withdrawSection summary");
    page.locator("#withdrawCode")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.fill("#withdrawReason", "内容有误");
    page.check("#withdrawConfirm");
    page.click("#withdraw");
    page.waitForSelector(".state.WITHDRAWN");
  }

  private static String indexNumber(String text) {
    var found = INDEX_NUMBER.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group();
  }

  private static boolean within(Instant since, BooleanSupplier condition) {
    Instant end = since.plus(Duration.ofSeconds(1));
    do {
      if (condition.getAsBoolean()) {
        return true;
      }
    } while (Instant.now().isBefore(end));
    return condition.getAsBoolean();
  }

  private int status(String path) {
    return server.get(path, "Accept", "text/html").statusCode();
  }

  /** Whether the answer names the address of an item of this year. */
  private boolean names(String path, String number) {
    return server.get(path).body().contains(number);
  }

  private boolean inSparql(String number) {
    String query =
        "ASK { ?item a <"
            + server.uri("def/gd#DisclosureRecord")
            + "> ; "
            + "<http://purl.org/dc/terms/identifier> \""
            + number
            + "\" }";
    return server
        .get(
            "sparql?query=" + RunningServer.encode(query),
            "Accept",
            "application/sparql-results+json")
        .body()
        .contains("true");
  }
}
