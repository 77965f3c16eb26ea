package gongkai.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.items.ItemPages;
import gongkai.portal.linked.Documents.Name;
import gongkai.portal.page.Page;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import gongkai.portal.platform.PlatformPages;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private static final String KEY = "item/11360700MB0000000X/2020-00001";
  private static final String GONE = "item/11360700MB0000000X/2020-00002";

  private final Published published =
      new Published(
          Records.body(),
          Records.item(1),
          Records.report(2020),
          Records.withdrawn(Records.itemKey(2)));
  private final Portal portal = new Portal(published);
  private final Answers answers = answers(portal);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                              | ''",
        "*/*                               | ''",
        "text/html                         | ''",
        "application/xhtml+xml             | ''",
        "text/turtle                       | .ttl",
        "application/ld+json               | .jsonld",
        "application/json                  | .jsonld",
        "application/n-triples             | .nt",
        "application/rdf+xml               | .rdf",
        "application/rdf+xml, text/turtle;q=0.9 | .rdf"
      })
  void aThingLeadsToItsDocument(String accept, String ending) {
    Response answer = answers.thing(Name.of("id", KEY), Portal.visit("/id/" + KEY), accept);

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getLocation()).hasToString("http://www.example.org/doc/" + KEY + ending);
    assertThat(answer.getHeaderString("Vary")).contains("Accept");
  }

  @Test
  void aThingKeepsTheChosenLanguage() {
    Response answer = answers.thing(Name.of("id", KEY), Portal.english("/id/" + KEY), "text/html");

    assertThat(answer.getLocation()).hasToString("http://www.example.org/doc/" + KEY + "?lang=en");
  }

  @Test
  void aFormThatIsNotThereIs406() {
    Response answer = answers.thing(Name.of("id", KEY), Portal.visit("/id/" + KEY), "image/png");

    assertThat(answer.getStatus()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item/nope",
        "item/../../etc/passwd",
        "item/",
        "item",
        "item/a b",
        "unknown/x",
        "item//x",
        "item/<script>"
      })
  void anUnknownThingIs404InBothForms(String name) {
    Visit visit = Portal.visit("/id/" + name);

    Response page = answers.thing(Name.of("id", name), visit, "text/html");
    Response problem = answers.thing(Name.of("id", name), visit, "text/turtle");

    assertThat(page.getStatus()).isEqualTo(404);
    assertThat(portal.html((Page) page.getEntity())).contains("没有找到").doesNotContain("<script");
    assertThat(problem.getStatus()).isEqualTo(404);
    assertThat(problem.getMediaType()).hasToString("application/problem+json");
  }

  @Test
  void aWithdrawnThingIs410WithATombstoneInTheReadersForm() {
    Name name = Name.of("id", GONE);
    Visit visit = Portal.visit("/id/" + GONE);

    Response html = answers.thing(name, visit, "text/html");
    Response turtle = answers.thing(name, visit, "text/turtle");
    Response problem = answers.thing(name, visit, "application/problem+json");

    assertThat(html.getStatus()).isEqualTo(410);
    assertThat(portal.html((Page) html.getEntity())).contains("2020-06-01", "涉及个人隐私");
    assertThat(turtle.getStatus()).isEqualTo(410);
    assertThat(turtle.getMediaType().toString()).startsWith("text/turtle");
    assertThat(problem.getStatus()).isEqualTo(410);
    assertThat(problem.getEntity().toString()).contains("\"status\":410", "2020-06-01", "涉及个人隐私");
  }

  @Test
  void aWithdrawnDocumentIs410InEachOfItsForms() {
    Name name = Name.of("id", GONE);
    Visit visit = Portal.visit("/doc/" + GONE);

    assertThat(answers.document(name, visit, null).getStatus()).isEqualTo(410);
    for (Format format : Format.values()) {
      assertThat(answers.document(name, format, visit, null).getStatus()).isEqualTo(410);
    }
  }

  @Test
  void aDocumentIsAPageWithItsFormsInHeaderAndHead() {
    Response answer =
        answers.document(Name.of("id", KEY), Portal.visit("/doc/" + KEY), "text/html");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeaders().get("Link").toString())
        .contains("<http://www.example.org/id/" + KEY + ">; rel=\"describes\"")
        .contains(KEY + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    assertThat(portal.html((Page) answer.getEntity()))
        .contains("<link rel=\"alternate\" type=\"application/ld+json\" href=\"/doc/" + KEY);
  }

  @Test
  void aDocumentWithoutEndingLeadsRdfReadersToTheirs() {
    Response answer =
        answers.document(Name.of("id", KEY), Portal.visit("/doc/" + KEY), "text/turtle");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getLocation().getPath()).endsWith(".ttl");
  }

  @Test
  void aDocumentsEndingComesBeforeAccept() {
    Response answer =
        answers.document(
            Name.of("id", KEY), Format.TURTLE, Portal.visit("/doc/" + KEY + ".ttl"), "text/html");

    assertThat(answer.getMediaType().toString()).startsWith("text/turtle");
    assertThat(answer.getHeaderString("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report/jfj/2020", "body/jfj", "concept/theme/02"})
  void everyKindOfResourceHasAPage(String path) {
    Response answer = answers.document(Name.of("id", path), Portal.visit("/doc/" + path), null);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(portal.html((Page) answer.getEntity())).contains(".ttl").doesNotContain("Words[");
  }

  @Test
  void aPageLeadsToTheListOfWhatLinksToItWhereSomethingDoes() {
    String linked = "/links?to=http%3A%2F%2Fwww.example.org%2Fid%2Fconcept%2Ftheme%2F02";

    assertThat(html("concept/theme/02")).contains("href=\"" + linked + "\"", "指向这里的链接");
    assertThat(html("body/jfj")).doesNotContain("/links?to=");
  }

  private String html(String path) {
    Visit visit = Portal.visit("/doc/" + path);
    return portal.html((Page) answers.document(Name.of("id", path), visit, null).getEntity());
  }

  private static Answers answers(Portal portal) {
    Published published = portal.published;
    PlatformPages platform =
        new PlatformPages(published, portal.bodies, portal.counts, portal.reportList, portal.site);
    Documents documents =
        new Documents(
            published,
            published,
            new LinksInMemory(),
            new ItemPages(published, portal.site),
            portal.reports,
            platform);
    return new Answers(documents, portal.site);
  }
}
