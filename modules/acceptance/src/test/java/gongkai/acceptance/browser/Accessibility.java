package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks at pages with the rules of axe-core: WCAG 2.1, levels A and AA. */
final class Accessibility {
  private static final String AXE = axe();

  /** Serious and critical violations as {@code rule: element; element}. */
  private static final String VIOLATIONS =
      """
      () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})
        .then(found => found.violations
          .filter(each => ['serious', 'critical'].includes(each.impact))
          .map(each => each.id + ': ' + each.nodes.map(node => node.html).join('; ')))
      """;

  private Accessibility() {}

  /** Fails when the page that is shown has a serious violation. */
  @SuppressWarnings("unchecked")
  static void check(Page page) {
    page.evaluate(AXE);
    var violations = (List<String>) page.evaluate(VIOLATIONS);
    assertThat(violations).as(page.title()).isEmpty();
  }

  private static String axe() {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
