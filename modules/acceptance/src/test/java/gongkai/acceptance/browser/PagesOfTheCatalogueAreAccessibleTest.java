package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No serious violation of WCAG 2.1 AA where items are read and where they are made. */
class PagesOfTheCatalogueAreAccessibleTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final String CHART =
      RunningServer.encode(
          """
          PREFIX gd: <%s>
          SELECT ?column (COUNT(?item) AS ?items) WHERE {
            ?item a gd:DisclosureRecord ; <http://www.w3.org/ns/dcat#theme> ?column
          } GROUP BY ?column ORDER BY DESC(?items)"""
              .formatted(SERVER.uri("def/gd#")));

  /** What a reader unfolds is looked at with the rest of the page. */
  private static final String UNFOLD =
      "addEventListener('DOMContentLoaded',"
          + " () => document.querySelectorAll('details').forEach(each => each.open = true))";

  private static ItemsOfEveryKind items;

  @BeforeAll
  static void work() {
    items = new ItemsOfEveryKind(SERVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void the_portal(int width) {
    try (var browsers = new Browsers(SERVER)) {
      Page reader = unfolded(browsers.window(width));
      assertAll(
          () -> look(browsers, reader, portal()),
          () -> {
            browsers.look(reader, "doc/item/" + items.withdrawn, 410);
            shown(reader, "tombstone");
          },
          () -> {
            browsers.look(reader, "sparql?query=" + CHART, 200);
            assertThat(reader.locator("#chart rect").count()).isPositive();
            shown(reader, "sparql");
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void the_console(int width) {
    try (var browsers = new Browsers(SERVER)) {
      assertAll(
          () -> look(browsers, browsers.window(width), Map.of("login", "console/login.xhtml")),
          () -> form(browsers, browsers.signedIn("sysadmin", width), "bodies", "jfj", "editBody"),
          () ->
              form(
                  browsers,
                  browsers.signedIn("secadmin", width),
                  "staff",
                  "editor",
                  "editAccount"));
      assertAll(
          console().entrySet().stream()
              .<Executable>map(
                  who ->
                      () -> {
                        Page page = unfolded(browsers.signedIn(who.getKey(), width));
                        look(browsers, page, who.getValue());
                      }));
    }
  }

  private static Map<String, String> portal() {
    return Map.ofEntries(
        Map.entry("home", ""),
        Map.entry("home-en", "?lang=en"),
        Map.entry("items", "items"),
        Map.entry("filtered", "items?column=bmwj&year=2020&validity=in-force"),
        Map.entry("search", "items?q=" + RunningServer.encode("项目")),
        Map.entry("nothing", "items?q=" + RunningServer.encode("没有这样的信息")),
        Map.entry("item", "doc/item/" + items.demo),
        Map.entry("table", "doc/item/" + items.table),
        Map.entry("item-en", "doc/item/" + items.demo + "?lang=en"),
        Map.entry("guide", "guide"),
        Map.entry("rules", "rules"),
        Map.entry("open-data", "open-data"),
        Map.entry("body", "doc/body/jfj"),
        Map.entry("links", "links?to=id/body/jfj"));
  }

  private static Map<String, Map<String, String>> console() {
    return Map.of(
        "editor",
        Map.of(
            "desk",
            "console/index.xhtml",
            "list",
            "console/items.xhtml",
            "validity",
            "console/item.xhtml?id=" + items.standing,
            "edit-new",
            "console/edit.xhtml",
            "edit",
            "console/edit.xhtml?id=" + items.held,
            "legacy",
            items.batch),
        "reviewer",
        Map.of("desk-reviewer", "console/", "review", "console/item.xhtml?id=" + items.revised),
        "approver",
        Map.of(
            "withdrawal", "console/item.xhtml?id=" + items.standing,
            "held", "console/item.xhtml?id=" + items.held,
            "gate", "console/gate.xhtml?id=" + items.held,
            "gates", "console/gate.xhtml"),
        "sysadmin",
        Map.of("staff", "console/staff.xhtml", "system", "console/system.xhtml"),
        "auditor",
        Map.of("trail", "console/trail.xhtml"));
  }

  /** Looks at every page before it tells of all faults. */
  private static void look(Browsers browsers, Page page, Map<String, String> pages) {
    assertAll(
        pages.entrySet().stream()
            .<Executable>map(
                each ->
                    () -> {
                      try {
                        browsers.look(page, each.getValue(), 200);
                      } finally {
                        shown(page, each.getKey());
                      }
                    }));
  }

  /** The form that the list of bodies or accounts opens for one of them. */
  private static void form(Browsers browsers, Page page, String list, String one, String button) {
    browsers.look(page, "console/" + list + ".xhtml", 200);
    Browsers.press(page, "li:has-text('%s') [id$=%s] >> nth=0".formatted(one, button));
    shown(page, list + "-form");
    Browsers.check(page, list);
  }

  private static Page unfolded(Page page) {
    page.addInitScript(UNFOLD);
    return page;
  }

  private static void shown(Page page, String name) {
    String file = "catalogue-%s-%d.png".formatted(name, page.viewportSize().width);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", file)));
  }
}
