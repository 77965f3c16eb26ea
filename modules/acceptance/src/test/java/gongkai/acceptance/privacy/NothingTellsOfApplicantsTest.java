package gongkai.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Canaries in every field of four applications, one of them brought to the counter, in a
 * consultation, a fee, a reconsideration, a search and letters that left: nothing of them may be
 * met on any public address, in an export, a subject line, an address, a log, or any file of the
 * data directory, where what is personal is sealed.
 */
@TestMethodOrder(OrderAnnotation.class)
class NothingTellsOfApplicantsTest {
  private static final String LEAK = "查无此人的泄漏标记";

  private static RunningServer server;
  private static List<Receipt> receipts;
  private static String registered = "";

  @BeforeAll
  static void plant() {
    server =
        RunningServer.start(
            RunningServer.newDataDirectory("canary"),
            Map.of("GONGKAI_OPENDATA_SNAPSHOT_MINUTES", "0"));
    receipts =
        List.of(
            applied(Canaries.person()),
            applied(Canaries.organisation()),
            applied(Canaries.sameForSomethingElse()));
    var staff = new StaffWork(server);
    staff.handle(receipts.getFirst().number());
    staff.proceed(receipts.get(1).number());
    staff.decide(receipts.getLast().number());
    registered = staff.register();
  }

  private static Receipt applied(Map<String, String> fields) {
    try (var applicant = new Applicant(server)) {
      return applicant.apply(fields, Canaries.FILE, Canaries.CONTENT);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void nothing_public_tells_of_them() {
    List<String> numbers =
        Stream.concat(receipts.stream().map(Receipt::number), Stream.of(registered)).toList();
    Map<String, String> answers = new PublicWalk(server).everything(numbers);

    assertThat(answers).hasSizeGreaterThan(300);
    assertThat(traces(answers, Canaries.ALL)).isEmpty();
  }

  @Test
  @Order(2)
  void a_wrong_code_and_a_search_for_them_tell_nothing() {
    Document wrong = asked(receipts.getFirst().number());
    Document unknown = asked("jfj-2020-99999");

    assertThat(traces(Map.of("status", wrong.html()), Canaries.ALL)).isEmpty();
    assertThat(wrong.select(".wrong-list").text()).isEqualTo(unknown.select(".wrong-list").text());
    for (String canary : Canaries.ALL) {
      assertThat(search(canary)).as(canary).isEqualTo(search("z".repeat(canary.length())));
    }
  }

  private static Document asked(String number) {
    try (var stranger = new Applicant(server)) {
      return stranger.ask(number, "AAAA-AAAA-AAAA");
    }
  }

  /** What a search finds, without the words that were searched. */
  private static String search(String words) {
    Document page =
        org.jsoup.Jsoup.parse(server.get("items?q=" + RunningServer.encode(words)).body());
    return page.expectFirst("main").text().replace(words, "…");
  }

  @Test
  @Order(3)
  void no_export_and_no_subject_line_tells_of_them() {
    var officer = ConsoleClient.signedIn(server, "officer");
    String decided = receipts.getLast().number();
    Map<String, String> seen =
        Map.of(
            "workload", officer.open("console/workload.csv").text(),
            "proof", officer.fetch(caseOf(officer, decided)).body(),
            "cases", officer.open("console/cases.csv").text(),
            "suits", officer.open("console/remedies.csv").text(),
            "register", officer.open("console/remedies.xhtml").html(),
            "retention", officer.open("console/retention.csv").text(),
            "list", officer.open("console/cases.xhtml").html(),
            "outbox", officer.open("console/outbox.xhtml").html(),
            "reminders", officer.open("console/reminders.xhtml").html());

    assertThat(seen.get("cases")).contains(receipts.getFirst().number());
    assertThat(seen.get("proof")).contains(decided, "extended");
    assertThat(seen.get("workload")).contains("按经办人");
    assertThat(seen.get("outbox")).contains("政府信息公开申请登记回执");
    assertThat(traces(seen, Canaries.ALL)).isEmpty();
  }

  @Test
  @Order(3)
  void the_masked_file_of_a_case_does_not_tell_who_applied() throws IOException {
    var officer = ConsoleClient.signedIn(server, "officer");
    String path =
        caseOf(officer, receipts.getLast().number()).replace("caseclock", "dossier.xhtml");

    byte[] file = officer.download(officer.open(path), "take", Map.of("form", "PDF"));

    String text;
    try (var dossier = Loader.loadPDF(file)) {
      text = new PDFTextStripper().getText(dossier).replaceAll("\\s+", "");
    }
    assertThat(text).contains("政府信息不存在告知书", "期限的计算依据", Canaries.WORD);
    assertThat(traces(Map.of("dossier", text), Canaries.WHO)).isEmpty();
  }

  private static String caseOf(ConsoleClient officer, String number) {
    return officer
        .open("console/cases.xhtml?number=" + number)
        .expectFirst("a[href*=case.xhtml]:containsOwn(" + number + ")")
        .attr("href")
        .replaceFirst(".*id=", "console/caseclock?id=");
  }

  @Test
  @Order(3)
  void the_calendar_of_an_officer_opens_by_its_address_alone_and_names_nobody() {
    var officer = ConsoleClient.signedIn(server, "officer");
    Document page = officer.press(officer.open("console/reminders.xhtml"), "renewFeed", Map.of());
    String path = page.expectFirst("#feed").val().replaceFirst("^https?://[^/]+/", "");

    HttpResponse<String> feed = server.get(path);

    String tag = feed.headers().firstValue("ETag").orElseThrow();
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(feed.body())
        .contains(receipts.getFirst().number())
        .startsWith("BEGIN:VCALENDAR\r\n");
    assertThat(traces(Map.of(path, feed.body()), Canaries.ALL)).isEmpty();
    assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    officer.press(page, "revokeFeed", Map.of());
    assertThat(server.get(path).statusCode()).isEqualTo(404);
  }

  /** The walk would see a leak: it sees something that is public. */
  @Test
  @Order(4)
  void a_leak_would_be_seen() {
    var publishing = new Publishing(server);
    publishing.publish(publishing.approve(LEAK));

    // the catalogue follows with its next snapshot
    String traces = "";
    for (int i = 0; i < 5 && !traces.contains("catalog"); i++) {
      traces =
          String.join("\n", traces(new PublicWalk(server).everything(List.of()), List.of(LEAK)));
    }

    assertThat(traces).contains("items", "feed.atom", "sparql", "catalog", "api/records");
  }

  /** The last one, for it stops the server; what is public is found, so the look is not blind. */
  @Test
  @Order(5)
  void no_file_of_the_data_directory_and_no_log_has_them_in_the_clear() throws IOException {
    server.close();

    assertThat(files(List.of(LEAK))).anyMatch(file -> file.startsWith("db/"));
    assertThat(files(Canaries.ALL)).isEmpty();
  }

  private static List<String> traces(Map<String, String> answers, List<String> canaries) {
    var traces = new TreeSet<String>();
    answers.forEach(
        (where, what) -> {
          for (String canary : canaries) {
            if (what.contains(canary) || where.contains(RunningServer.encode(canary))) {
              traces.add(where + ": " + canary);
            }
          }
        });
    return List.copyOf(traces);
  }

  /** Files with a canary in one of the encodings in which programs write. */
  private static List<String> files(List<String> canaries) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(server.data())) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(server.data().resolve("server")))
              .toList();
    }
    var found = new ArrayList<String>();
    for (Path file : files) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String canary : canaries) {
        if (written(canary).anyMatch(bytes::contains)) {
          found.add(server.data().relativize(file) + ": " + canary);
        }
      }
    }
    return found;
  }

  /** A text as bytes of each encoding, the database's own among them. */
  private static Stream<String> written(String text) {
    return Stream.concat(
        Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "GB18030")
            .map(name -> text.getBytes(Charset.forName(name)))
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)),
        Stream.of(asH2Writes(text)));
  }

  private static String asH2Writes(String text) {
    var bytes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.append(c);
      } else if (c < 0x800) {
        bytes.append((char) (0xc0 | c >> 6)).append((char) (c & 0x3f));
      } else {
        bytes.append((char) (0xe0 | c >> 12)).append((char) (c >> 6 & 0x3f));
        bytes.append((char) (c & 0x3f));
      }
    }
    return bytes.toString();
  }
}
