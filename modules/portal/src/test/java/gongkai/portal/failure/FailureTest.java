package gongkai.portal.failure;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
  private final Portal portal = new Portal(new Published());

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 406, 410, 500, 503})
  void hasAPageInBothLanguages(int status) {
    Response chinese = Failure.of(status, Portal.visit("/x"), "text/html");
    Response english = Failure.of(status, Portal.english("/x"), "text/html");

    assertThat(portal.html((Page) chinese.getEntity())).contains(String.valueOf(status), "首页");
    assertThat(portal.html((Page) english.getEntity())).contains("Home page");
    assertThat(chinese.getHeaderString("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void namesWrongParametersInBothForms() {
    var wrong = List.of(new Parameters.Problem("year", "<b>", "应为 1949 到 2021 的整数。"));

    Response page = Failure.of(400, Portal.visit("/items"), "text/html", wrong, "");
    Response problem = Failure.of(400, Portal.visit("/items"), "application/json", wrong, "");

    assertThat(portal.html((Page) page.getEntity())).contains("year", "&lt;b&gt;", "1949");
    assertThat(problem.getMediaType()).hasToString("application/problem+json");
    assertThat(problem.getEntity().toString()).contains("\"parameter\":\"year\"");
  }

  @Test
  void theProgrammingInterfaceAlwaysAnswersJson() {
    Response answer = Failure.of(400, Portal.visit("/api/working-days"), "text/html");

    assertThat(answer.getMediaType()).hasToString("application/problem+json");
  }

  @Test
  void anUnavailableSiteSaysWhenToComeBack() {
    assertThat(Failure.of(503, Portal.visit("/"), "text/html").getHeaderString("Retry-After"))
        .isEqualTo("30");
  }

  @ParameterizedTest
  @CsvSource({
    "*.xhtml, /console/desk.xhtml, true",
    "*.xhtml, /items, false",
    "/health/*, /health, true",
    "/health/*, /health/live, true",
    "/health/*, /healthy, false",
    "/, /anything, false",
    "/*, /anything, false",
    "/login, /login, true"
  })
  void servletsKeepTheirAddresses(String mapping, String path, boolean theirs) {
    assertThat(Elsewhere.covers(mapping, path)).isEqualTo(theirs);
  }
}
