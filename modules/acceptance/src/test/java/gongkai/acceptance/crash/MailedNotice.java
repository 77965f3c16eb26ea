package gongkai.acceptance.crash;

import gongkai.testbed.ConsoleClient;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * A notice to correct on its way: put up by the officer, passed by the reviewer, written, signed by
 * the approver, sent by mail.
 */
record MailedNotice(ConsoleClient officer, ConsoleClient reviewer, ConsoleClient approver) {
  private static final Map<String, String> CORRECTION =
      Map.of("items", "请写明文件的名称或者文号", "workingDays", "15");

  /**
   * Sends one to the applicant of a case.
   *
   * @return the letter's id
   * @throws IllegalStateException when it did not leave
   */
  String send(String caseNumber) {
    Document found = officer.open("console/cases.xhtml?number=" + caseNumber);
    String application = id(found.expectFirst("a[href*='case.xhtml?id=']").attr("href"));
    officer.press(officer.open("console/case.xhtml?id=" + application), "claim", Map.of());
    act(officer, application, "ASK_CORRECTION", CORRECTION);
    act(reviewer, application, "APPROVE", Map.of());
    Document form = officer.open("console/compose.xhtml?id=" + application + "&kind=CORRECTION");
    Document draft = officer.press(form, "composeLetter", CORRECTION);
    String letter = "console/letter.xhtml?id=" + id(draft.location());
    approver.press(approver.open(letter), "approveLetter", Map.of());
    Document sent =
        officer.press(officer.open(letter), "dispatch", Map.of("confirmedRecipient", "on"));
    if (!sent.expectFirst("#state").hasClass("DISPATCHED")) {
      throw new IllegalStateException("Did not leave: " + sent.select(".ui-message").text());
    }
    return id(letter);
  }

  private static void act(
      ConsoleClient who, String application, String verb, Map<String, String> fields) {
    String form = "console/act.xhtml?id=" + application + "&verb=" + verb;
    who.press(who.open(form), "do", fields);
  }

  private static String id(String address) {
    return address.replaceFirst(".*[?&]id=([0-9a-f-]+).*", "$1");
  }
}
