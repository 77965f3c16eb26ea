package gongkai.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What a client gets when it asks well, badly, or for what is gone. */
class AnswersOverHttpTest {
  private static final Pattern ITEM = Pattern.compile("/doc/(item/[^\"]+)");
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @CsvSource({
    "nowhere, 404",
    "doc/item/11360700MB0000035L/1999-00001, 404",
    "items?page=0, 400",
    "items?year=abc, 400"
  })
  void a_mistake_is_told_as_a_page_to_people_and_as_a_problem_to_programs(String path, int status) {
    var page = server.get(path, "Accept", "text/html", "Accept-Language", "en");
    var problem = server.get(path, "Accept", "application/json, text/html;q=0.1");

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(problem.statusCode()).isEqualTo(status);
    assertThat(type(problem)).startsWith("application/problem+json");
    assertThat(problem.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":");
    assertThat(page.body()).contains("<html lang=\"en\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=2022-02-30&days=20", "from=2022-09-30&days=99999999", "days=20"})
  void a_wrong_question_to_the_calendar_is_a_problem_that_names_the_parameter(String query) {
    var problem = server.get("api/working-days?" + query);

    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(type(problem)).startsWith("application/problem+json");
    assertThat(problem.body()).contains("\"parameter\":");
  }

  @Test
  void the_calendar_proves_its_answer_day_by_day() {
    JsonObject answer = JSON.parse(server.get("api/working-days?from=2022-09-30&days=20").body());
    List<JsonObject> days = answer.getArray("days").map(JsonValue::getAsObject).toList();

    assertThat(answer.getString("date")).isEqualTo("2022-11-02");
    assertThat(answer.getBoolean("provisional")).isFalse();
    assertThat(days)
        .extracting(day -> LocalDate.parse(day.getString("date")))
        .containsExactlyElementsOf(
            LocalDate.of(2022, 10, 1).datesUntil(LocalDate.of(2022, 11, 3)).toList());
    assertThat(days).filteredOn(day -> day.getBoolean("counted")).hasSize(20);
    assertThat(days.subList(0, 7))
        .allMatch(day -> !day.getBoolean("counted") && day.getString("reason").equals("off-day"))
        .allMatch(day -> day.getString("festival").equals("国庆节"));
    assertThat(days.subList(7, 9))
        .allMatch(day -> day.getBoolean("counted") && day.getString("reason").equals("make-up-day"))
        .allMatch(day -> day.getString("notice").startsWith("http"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json"})
  void a_thing_leads_to_the_document_in_the_form_asked_for(String form) {
    String item = anItem();

    var thing = server.get("id/" + item, "Accept", form);
    URI site = server.uri("");
    URI document = site.resolve(thing.headers().firstValue("Location").orElseThrow());
    var answer = server.get(site.relativize(document).toString(), "Accept", form);

    assertThat(thing.statusCode()).isEqualTo(303);
    assertThat(thing.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith(form);
    assertThat(answer.body()).contains(item.substring("item/".length()));
  }

  @Test
  void a_format_that_does_not_exist_is_refused_with_those_that_do() {
    var refused = server.get("doc/" + anItem(), "Accept", "application/pdf");

    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).contains("text/turtle", "application/ld+json");
  }

  @Test
  void a_malformed_query_says_where_and_an_update_is_refused() {
    var malformed = server.get("sparql?query=" + RunningServer.encode("SELECT * WHERE {"));
    var update = post("application/x-www-form-urlencoded", "update=DROP%20ALL");
    var unknown = post("application/xml", "<query/>");
    var tooLong = post("application/sparql-query", "#".repeat(70_000));

    assertThat(malformed.statusCode()).isEqualTo(400);
    assertThat(malformed.body()).contains("\"rule\":\"malformed\"", "line 1");
    assertThat(update.statusCode()).isEqualTo(405);
    assertThat(unknown.statusCode()).isEqualTo(415);
    assertThat(tooLong.statusCode()).isEqualTo(413);
    assertThat(List.of(malformed, update, unknown, tooLong))
        .allMatch(answer -> type(answer).startsWith("application/problem+json"));
  }

  @Test
  void a_withdrawn_item_leaves_a_tombstone_in_every_format() {
    var publishing = new Publishing(server);
    String path = publishing.approve("将被撤回的公告");
    String item = "doc/item/" + publishing.publish(path);
    publishing.withdraw(path);
    await(item);

    var page = server.get(item, "Accept", "text/html");
    var problem = server.get(item, "Accept", "application/problem+json");
    var turtle = server.get(item + ".ttl");
    var json = server.get(item + ".jsonld");

    assertThat(page.body()).contains("内容有误").doesNotContain("将被撤回的公告");
    assertThat(problem.body()).contains("\"status\":410");
    assertThat(List.of(page, problem, turtle, json))
        .allMatch(answer -> answer.statusCode() == 410)
        .noneMatch(answer -> answer.body().contains("将被撤回的公告"));
  }

  @Test
  void a_page_that_did_not_change_is_not_sent_again() {
    String path = "doc/" + anItem();
    String tag = server.get(path).headers().firstValue("ETag").orElseThrow();

    var again = server.get(path, "If-None-Match", tag);
    var english = server.get(path, "If-None-Match", tag, "Accept-Language", "en");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(english.statusCode()).isEqualTo(200);
  }

  @Test
  void the_feed_is_atom_with_what_its_readers_need() throws Exception {
    String feed = server.get("feed.atom").body();
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(feed)))
            .getDocumentElement();

    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    for (String required : List.of("id", "title", "updated")) {
      int entries = root.getElementsByTagNameNS(ATOM, "entry").getLength();
      assertThat(entries).isPositive();
      assertThat(root.getElementsByTagNameNS(ATOM, required).getLength()).isEqualTo(entries + 1);
    }
  }

  @Test
  void a_form_of_the_console_that_this_server_did_not_hand_out_changes_nothing() {
    var editor = ConsoleClient.signedIn(server, "editor");
    var page = editor.open("console/edit.xhtml");
    page.select("[name=jakarta.faces.ViewState]").val("forged:0");

    var answer = editor.press(page, "save", Publishing.fields("伪造的提交"));

    assertThat(answer.location()).contains("error.xhtml?expired=1");
    assertThat(editor.open("console/items.xhtml").text()).doesNotContain("伪造的提交");
  }

  private String anItem() {
    var found = ITEM.matcher(server.get("items").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> post(String type, String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri("sparql"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private void await(String item) {
    for (int i = 0; i < 100 && server.get(item).statusCode() != 410; i++) {
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
