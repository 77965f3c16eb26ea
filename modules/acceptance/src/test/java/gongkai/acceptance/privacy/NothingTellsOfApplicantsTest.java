package gongkai.acceptance.privacy;

import static gongkai.acceptance.privacy.Planting.refused;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.acceptance.console.CasesAtTheConsole;
import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import gongkai.testbed.TextColumns;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static EveryField more;

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
    more = new EveryField(server);
    more.others(receipts.get(1).number());
    more.remedy(receipts.get(1).number());
  }

  private static Receipt another(String matter) {
    Map<String, String> fields = Canaries.sameForSomethingElse();
    fields.merge("description", matter, String::concat);
    return applied(fields);
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
  @Order(0)
  void words_that_go_round_inside_are_planted() {
    more.inside(another("甲"));

    assertThat(more.planting.fields()).contains("question", "answer", "note", "reason", "parts");
  }

  @Test
  @Order(0)
  void words_of_corrections_and_withdrawals_are_planted() {
    more.corrections(another("乙"), another("丙"));

    assertThat(more.planting.fields()).contains("items", "text", "remark", "paragraphs");
  }

  @Test
  @Order(0)
  void words_about_records_are_planted() {
    more.records(another("丁"));

    assertThat(more.planting.fields()).contains("record", "proof", "reasons", "ground");
  }

  @Test
  @Order(0)
  void words_about_delays_and_old_files_are_planted() {
    more.late();
    more.old();

    assertThat(more.planting.fields()).contains("lateReason", "answering_lateReason", "remark");
  }

  @Test
  @Order(0)
  void what_lists_and_the_trail_show_is_refused_with_persons_in_it() {
    var cases = new CasesAtTheConsole(server);
    String id = cases.find(receipts.getFirst().number());
    String of = "?id=" + id;
    String mark = "经" + Canaries.MARK + "同意";
    Map<String, String> suit =
        Map.of("route", "RECONSIDERATION", "authority", mark, "claimant_name", Canaries.MARK);
    Map<String, String> day = Map.of("filed", CasesAtTheConsole.today());
    Map<String, String> entry = new HashMap<>(suit);
    entry.putAll(day);
    String template = "console/template.xhtml?kind=EXTENSION";
    var reviewer = cases.reviewer;
    Map<String, String> refusals = new LinkedHashMap<>();

    refusals.put(
        "subject",
        refused(
            cases.officer,
            "console/act.xhtml" + of + "&verb=DESCRIBE",
            "do",
            Map.of("subject", mark)));
    refusals.put(
        "reason",
        refused(cases.officer, "console/case.xhtml" + of, "unmask", Map.of("reason", mark)));
    refusals.put(
        "code",
        refused(cases.officer, "console/case.xhtml" + of, "renewCode", Map.of("codeReason", mark)));
    Map<String, String> named = Map.of("form", "ZIP", "unmasked", "on", "reason", mark);
    refusals.put("dossier", refused(cases.officer, "console/dossier.xhtml" + of, "take", named));
    refusals.put(
        "authority", refused(cases.officer, "console/remedyedit.xhtml?case=" + id, "save", entry));
    refusals.put(
        "note", refused(reviewer, template, "proposeTemplate", Map.of("note", Canaries.NUMBER)));
    refusals.put(
        "text",
        refused(
            reviewer, template, "proposeTemplate", Map.of("title", Canaries.PHONE, "note", "改字")));

    assertThat(refusals.values()).as(refusals.toString()).allMatch(text -> text.contains("请删去"));
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

    Map<String, String> order = Map.of("form", "PDF", "reason", Planting.WORDS);

    byte[] file = officer.download(officer.open(path), "take", order);

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

  /**
   * After the server was stopped: what is said to be sealed holds sealed values and nothing else.
   */
  @Test
  @Order(6)
  void the_columns_that_are_said_to_be_sealed_are() {
    var used = new ArrayList<String>();
    var clear = new ArrayList<String>();
    for (String column : TextColumns.sealed()) {
      String name = column.substring(column.indexOf('.') + 1);
      String table = column.substring(0, column.indexOf('.'));
      List<String> values =
          StoppedDatabase.rows(
              server.data(),
              "select cast(%2$s as varchar) from applications.%1$s where %2$s <> ''"
                  .formatted(table, name));
      if (!values.isEmpty()) {
        used.add(column);
      }
      if (!values.stream().allMatch(value -> value.startsWith("v1."))) {
        clear.add(column);
      }
    }

    assertThat(clear).isEmpty();
    assertThat(used)
        .contains("words.sealed", "consultation.receipt_proof", "consultation_words.reasons")
        .contains("consultation_words.note", "remedy.reply_remark", "remedy.ruling_note")
        .contains("remedy.class_reason", "disposal.remark");
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
