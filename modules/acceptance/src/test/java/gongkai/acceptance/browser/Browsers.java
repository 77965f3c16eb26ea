package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, and people in front of it. Registered as the extension of a test class it closes
 * after its last test; a test may also open one for itself.
 */
final class Browsers implements AutoCloseable, AfterAllCallback {
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
  private final RunningServer server;

  Browsers(RunningServer server) {
    this.server = server;
  }

  /** A window of the given width in which nobody is signed in; pages are asked for in Chinese. */
  Page window(int width) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"))
            .newPage();
    page.setDefaultTimeout(60_000);
    return page;
  }

  /** A window in which the demo account is signed in at the console. */
  Page signedIn(String login) {
    return signedIn(login, 1280);
  }

  /** As {@link #signedIn(String)}, in a window of the given width. */
  Page signedIn(String login, int width) {
    Page page = window(width);
    page.navigate(server.uri("console/login.xhtml").toString());
    signIn(page, login);
    return page;
  }

  /** Signs in at the login page that the window shows. */
  static void signIn(Page page, String login) {
    page.fill("#login", login);
    page.fill("#password", ConsoleClient.PASSWORD);
    page.click("#signIn");
    page.waitForURL(url -> !url.contains("login.xhtml"));
  }

  /** Opens an address of the server. */
  void visit(Page page, String path) {
    page.navigate(server.uri(path).toString());
  }

  /** Presses a button and waits for the page that answers. */
  static void press(Page page, String button) {
    page.evaluate("window.before = true");
    page.click(button);
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }

  /**
   * Opens pages one after the other: each is there for who looks, accessible, and no wider than its
   * window.
   */
  void look(Page page, List<String> paths) {
    paths.forEach(path -> look(page, path, 200));
  }

  /** Opens a page that answers with that status, accessible and no wider than its window. */
  void look(Page page, String path, int status) {
    assertThat(page.navigate(server.uri(path).toString()).status()).as(path).isEqualTo(status);
    check(page, path);
  }

  /** The page that is shown is accessible and no wider than its window. */
  static void check(Page page, String name) {
    Accessibility.check(page);
    assertThat(widerThanTheScreen(page)).as(name + " " + page.viewportSize().width).isFalse();
  }

  /** Whether the page is wider than its window, so that a reader has to push it aside. */
  static boolean widerThanTheScreen(Page page) {
    return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
  }

  /** Whether a part of the page has to be pushed aside to be read whole. */
  static boolean partsWiderThanTheirPlace(Page page) {
    return (boolean)
        page.evaluate(
            "[...document.querySelectorAll('.scroll')].some(e => e.scrollWidth > e.clientWidth + 1)");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
