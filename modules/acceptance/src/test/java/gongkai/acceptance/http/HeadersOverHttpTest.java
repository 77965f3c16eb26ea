package gongkai.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says beside its content: to browsers, caches and those who would abuse it. */
class HeadersOverHttpTest {
  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "items",
        "feed.atom",
        "catalog.ttl",
        "nowhere",
        "items?page=0",
        "sparql?query=SELCT",
        "api/working-days?from=x",
        "ready",
        "console/",
        "console/login.xhtml",
        "console/nothing.xhtml",
        "assets/nothing.css",
        "assets/error.html",
        "jakarta.faces.resource/nothing.js.xhtml",
        "jakarta.faces.resource/css/console.css.xhtml?ln=console"
      })
  void every_answer_forbids_sniffing_and_framing(String path) {
    var headers = server.get(path).headers();

    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "items",
        "items?q=%E6%8B%9B%E6%A0%87&column=gggs",
        "reports",
        "feed.atom",
        "catalog.ttl",
        "sparql",
        "sparql?query=ASK%7B%7D",
        "api/records?limit=1",
        "api/working-days?from=2022-09-30&days=20",
        "oai?verb=Identify",
        "sitemap.xml",
        "doc/item/11360700MB0000035L/2020-00001",
        "guide",
        "apply",
        "robots.txt",
        "nowhere",
        "items?page=0"
      })
  void readers_have_no_session_and_no_foreign_script(String path) {
    HttpHeaders headers = server.get(path, "Accept", "text/html, */*;q=0.5").headers();

    assertThat(headers.allValues("Set-Cookie")).isEmpty();
    assertThat(scripts(headers)).isSubsetOf("'none'", "'self'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"console/", "console/items.xhtml", "console/edit.xhtml"})
  void no_inline_script_runs_in_the_console(String path) {
    var page = ConsoleClient.signedIn(server, "editor").fetch(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(scripts(page.headers()))
        .isNotEmpty()
        .allMatch(source -> source.equals("'self'") || source.startsWith("'nonce-"));
  }

  @Test
  void the_page_to_sign_in_has_no_inline_script_either() {
    assertThat(scripts(server.get("console/login.xhtml").headers()))
        .isNotEmpty()
        .allMatch(source -> source.equals("'self'") || source.startsWith("'nonce-"));
  }

  @Test
  void the_session_of_the_console_is_out_of_reach_for_scripts_other_sites_and_the_portal() {
    List<String> cookies = server.get("console/login.xhtml").headers().allValues("Set-Cookie");

    assertThat(cookies).hasSize(1);
    assertThat(cookies.getFirst().split(" *; *"))
        .anyMatch(part -> part.startsWith("gongkai="))
        .anyMatch(part -> part.equalsIgnoreCase("SameSite=Strict"))
        .contains("HttpOnly", "Path=/console");
  }

  /** The sources of scripts that the one policy allows; what it does not say falls to the rest. */
  private static List<String> scripts(HttpHeaders headers) {
    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    Map<String, List<String>> directives =
        Arrays.stream(headers.allValues("Content-Security-Policy").getFirst().split(";"))
            .map(directive -> List.of(directive.strip().split(" +")))
            .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
    assertThat(directives).containsKey("default-src");
    return directives.getOrDefault("script-src", directives.getOrDefault("default-src", List.of()));
  }
}
