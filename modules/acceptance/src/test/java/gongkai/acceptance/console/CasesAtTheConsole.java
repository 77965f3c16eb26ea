package gongkai.acceptance.console;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Officer, reviewer and approver at the pages of cases, whose forms they fill and send. */
public final class CasesAtTheConsole {
  /** Each at the console. */
  public final ConsoleClient officer;

  public final ConsoleClient reviewer;
  public final ConsoleClient approver;
  private final RunningServer server;

  /** The three, signed in. */
  public CasesAtTheConsole(RunningServer server) {
    this.server = server;
    officer = ConsoleClient.signedIn(server, "officer");
    reviewer = ConsoleClient.signedIn(server, "reviewer");
    approver = ConsoleClient.signedIn(server, "approver");
  }

  /** The day in Beijing as a form takes it. */
  public static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  /** Somebody applies, and the officer claims the case; answers with its id. */
  public String claimed(String matter) {
    try (var applicant = new Applicant(server)) {
      String id = find(applicant.apply(matter).number());
      officer.press(page(id), "claim", Map.of());
      return id;
    }
  }

  /** The id of the case with that registration number. */
  public String find(String number) {
    return officer
        .open("console/cases.xhtml?number=" + number)
        .expectFirst("a[href*=case.xhtml]:containsOwn(" + number + ")")
        .attr("href")
        .replaceFirst(".*id=", "");
  }

  public Document page(String id) {
    return officer.open("console/case.xhtml?id=" + id);
  }

  /** Opens the form of a verb that the page of the case offers, and sends it. */
  Document send(ConsoleClient who, String id, String verb, Map<String, String> values) {
    Document offered = who.open("console/case.xhtml?id=" + id);
    assertThat(offered.select("#do" + verb)).as(offered.select("#act").text()).hasSize(1);
    Document form = who.open("console/act.xhtml?id=" + id + "&verb=" + verb);
    assertThat(form.select("#impossible")).isEmpty();
    return who.press(form, "do", values);
  }

  /** As {@link #send} by the officer; it is done. */
  public Document act(String id, String verb, Map<String, String> values) {
    return done(send(officer, id, verb, values));
  }

  /** Passes what was put up. */
  public void approve(ConsoleClient who, String id) {
    done(send(who, id, "APPROVE", Map.of("opinion", "同意")));
  }

  private static Document done(Document page) {
    assertThat(page.location())
        .as(page.select(".ui-message, .ui-messages").text())
        .contains("case.xhtml");
    return page;
  }

  /** Writes a letter, has it signed and hands it over; answers with its page. */
  public Document letter(String id, String kind, Map<String, String> fields) {
    Document form = officer.open("console/compose.xhtml?id=" + id + "&kind=" + kind);
    Document written = officer.press(form, "composeLetter", fields);
    assertThat(written.location())
        .as(written.select(".ui-message, .ui-messages").text())
        .contains("letter.xhtml");
    String path = "console/letter.xhtml?id=" + written.location().replaceFirst(".*id=", "");
    approver.press(approver.open(path), "approveLetter", Map.of());
    return officer.press(officer.open(path), "dispatch", Map.of("confirmedRecipient", "on"));
  }

  /**
   * The officer fills the form of a page in and presses its button; answers with where it leads.
   */
  public String press(String path, String button, Map<String, String> values) {
    Document done = officer.press(officer.open(path), button, values);
    assertThat(done.select(".ui-message-error")).as(done.text()).isEmpty();
    return done.location().replaceFirst(".*/console/", "console/");
  }

  /** Whether the case is over, and how. */
  static String ending(Document page) {
    return page.expectFirst("#stage").hasClass("CLOSED")
        ? page.expectFirst("#stage").parent().text()
        : "";
  }
}
