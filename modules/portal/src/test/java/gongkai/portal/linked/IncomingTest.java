package gongkai.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.page.Page;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
  private static final String TO = "?to=" + LinksInMemory.THEME;

  private final Portal portal = new Portal(new Published(Records.body()));
  private final Incoming incoming = new Incoming(new LinksInMemory(), portal.site);

  private Response answer(String ending, String query, String accept) {
    return incoming.answer(ending, Portal.visit("/links" + ending + query), accept);
  }

  private String html(Response answer) {
    return portal.html((Page) answer.getEntity());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, .ttl, text/turtle",
    "application/ld+json, .jsonld, application/ld+json",
    "application/n-triples, .nt, application/n-triples",
    "application/rdf+xml, .rdf, application/rdf+xml"
  })
  void eachFormIsHadByAcceptAndByEnding(String accept, String ending, String type) {
    Response byAccept = answer("", TO, accept);
    Response byEnding = answer(ending, TO, "text/html");

    for (Response answer : new Response[] {byAccept, byEnding}) {
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getMediaType()).hasToString(type + ";charset=UTF-8");
      assertThat(answer.getEntity()).isEqualTo(type + " 100");
      assertThat(answer.getHeaderString("X-Dataset-Position")).isEqualTo("7");
      assertThat(answer.getHeaderString("Access-Control-Allow-Origin")).isEqualTo("*");
    }
    assertThat(byAccept.getHeaderString("Vary")).isEqualTo("Accept");
    assertThat(byEnding.getHeaderString("Vary")).isNull();
  }

  @Test
  void readersHaveItInWordsAndAreLedOn() {
    String first = html(answer("", TO, null));
    String last = html(answer(".html", TO + "&after=" + LinksInMemory.NEXT, "text/turtle"));

    assertThat(first)
        .contains("指向“综合政务”的链接", "href=\"/id/item/X/2020-00001\">通知&lt;1&gt;</a>", "名称")
        .contains("rel=\"next\" href=\"/links?to=http%3A%2F%2Fwww.example.org%2Fid%2Fconcept")
        .contains("&amp;after=c1", "/links.ttl?to=")
        .doesNotContain("第一页");
    assertThat(last).contains("通知&lt;2&gt;", "第一页").doesNotContain("下一页");
  }

  @Test
  void englishReadersKeepTheirLanguage() {
    String page = html(incoming.answer("", Portal.english("/links" + TO), "text/html"));

    assertThat(page).contains("Links to “General administration”", "Notice 1", "&amp;lang=en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id/concept/theme/02", "/id/concept/theme/02", LinksInMemory.THEME})
  void anAddressOfThisSiteMayBeShort(String to) {
    assertThat(answer(".ttl", "?to=" + to, null).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "''                                      | to",
        "?to=                                    | to",
        "?to=theme/02                            | to",
        "?to=http://a b                          | to",
        "?to=http://a/<x>                        | to",
        "?to=//www.example.org/id/x              | to",
        "?to=id/x&to=id/y                        | to",
        "?to=id/concept/theme/02&after=nonsense  | after",
        "?to=id/concept/theme/02&after=c1&after=c1 | after"
      })
  void aBadAddressOrCursorIsRefusedByName(String query, String parameter) {
    Response program = answer("", query, "text/turtle, application/problem+json;q=0.5");
    Response byEnding = answer(".nt", query, null);
    Response reader = answer("", query, "text/html");

    for (Response answer : new Response[] {program, byEnding}) {
      assertThat(answer.getStatus()).isEqualTo(400);
      assertThat(answer.getMediaType()).hasToString("application/problem+json");
      assertThat(answer.getEntity().toString()).contains("\"parameter\":\"" + parameter + "\"");
      assertThat(answer.getHeaderString("Access-Control-Allow-Origin")).isEqualTo("*");
    }
    assertThat(reader.getStatus()).isEqualTo(400);
    assertThat(html(reader)).contains("<code>" + parameter + "</code>").doesNotContain("<x>");
  }

  @Test
  void anAddressThatIsFarTooLongIsRefused() {
    assertThat(answer(".ttl", "?to=id/" + "x".repeat(3_000), null).getStatus()).isEqualTo(400);
  }

  @Test
  void anOutdatedCursorSaysToBeginAgainAndIsNeverAnEmptyPage() {
    String query = TO + "&after=" + LinksInMemory.OUTDATED;
    Response program = answer(".ttl", query, null);
    Response reader = answer("", query, "text/html");

    assertThat(program.getStatus()).isEqualTo(410);
    assertThat(program.getMediaType()).hasToString("application/problem+json");
    assertThat(program.getEntity().toString())
        .contains("重新开始", "\"instead\":\"/links.ttl?to=http%3A%2F%2Fwww.example.org%2Fid");
    assertThat(reader.getStatus()).isEqualTo(410);
    assertThat(html(reader)).contains("从第一页重新开始</a>", "href=\"/links?to=");
  }

  @Test
  void whatIsUnknownIs404AndAFormThatIsNotThere406() {
    Visit visit = Portal.visit("/links?to=id/item/nope");

    assertThat(incoming.answer("", visit, "text/html").getStatus()).isEqualTo(404);
    assertThat(incoming.answer(".ttl", visit, null).getMediaType())
        .hasToString("application/problem+json");
    assertThat(answer("", TO, "image/png").getStatus()).isEqualTo(406);
  }
}
