package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for queries in front of somebody who types one, on a desk and on a telephone. */
class QueryPageInTheBrowserTest {
  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_query_typed_with_completion_is_shown_as_table_and_chart(int width) {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(width);
      List<String> troubles = new ArrayList<>();
      page.onPageError(troubles::add);
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              troubles.add(message.text());
            }
          });
      page.navigate(server.uri("sparql").toString());
      page.locator(".CodeMirror-code").click();
      page.keyboard().press("Control+A");
      page.keyboard().press("Delete");
      page.keyboard().type("SELECT ?theme (COUNT(?item) AS ?items) WHERE { ?item a ");
      complete(page, "gd:DisclosureR", "gd:DisclosureRecord");
      page.keyboard().type(" ; ");
      complete(page, "dcat:them", "dcat:theme");
      shown(page, "completed-" + width);
      page.keyboard().type(" ?theme } GROUP BY ?theme ORDER BY DESC(?items)");
      page.keyboard().press("Control+Enter");
      page.waitForURL(url -> url.contains("query="));

      assertThat(page.inputValue("#query"))
          .contains("PREFIX gd: <", "PREFIX dcat: <http://www.w3.org/ns/dcat#>");
      assertThat(page.locator("#results tbody tr").count()).isGreaterThan(3);
      assertThat(page.locator("#chart rect").count())
          .isEqualTo(page.locator("#results tbody tr").count());
      assertThat(page.locator("#results td.number").first().textContent())
          .isEqualTo(page.locator("#chart b").first().textContent());
      assertThat(outside(page)).as("numbers beyond the chart's edge").isZero();
      String csv = page.locator(".downloads a").first().getAttribute("href");
      assertThat(server.get(csv.substring(1)).body()).startsWith("theme,items");
      assertThat(Browsers.widerThanTheScreen(page)).isFalse();
      Accessibility.check(page);
      shown(page, "answered-" + width);
      assertThat(troubles).isEmpty();
      assertThat(URI.create(page.url()).getRawQuery()).as("permalink").startsWith("query=");
    }
  }

  /** Bars and numbers of the chart that reach beyond it or beyond the screen. */
  private static int outside(Page page) {
    return ((Number)
            page.evaluate(
                """
                () => {
                  const edge = Math.min(innerWidth, document.querySelector('#chart')
                    .getBoundingClientRect().right) + 0.5;
                  return [...document.querySelectorAll('#chart span, #chart rect, #chart b')]
                    .filter(each => each.getBoundingClientRect().right > edge
                      || each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0).length;
                }
                """))
        .intValue();
  }

  private static void complete(Page page, String begun, String whole) {
    page.keyboard().type(begun);
    page.locator(".CodeMirror-hint", new Page.LocatorOptions().setHasText(whole)).first().waitFor();
    page.keyboard().press("Enter");
    page.waitForFunction("whole => document.querySelector('#query').value.includes(whole)", whole);
  }

  private static void shown(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "sparql-" + name + ".png")));
  }
}
