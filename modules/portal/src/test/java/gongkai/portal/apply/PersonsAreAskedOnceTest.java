package gongkai.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Change.Problem;
import gongkai.portal.posting.Desktop;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that may come of a program is asked for a person, and told all else that is wrong. */
class PersonsAreAskedOnceTest {
  private static final List<Problem> MISSING =
      List.of(
          new Problem("name", "required", "台"),
          new Problem("delivery", "required", "台"),
          new Problem("files", "file.type", "第1个文件不能接收。"));

  @TempDir Path data;
  private Desktop desktop;
  private Applying applying;

  @BeforeEach
  void openTheForm() {
    desktop = new Desktop(data);
    applying =
        new Applying(
            desktop.intake,
            desktop.forms,
            new Receipts(desktop.seal, desktop.cookies, desktop.accesses),
            new Checks(desktop.limits, desktop.clock),
            desktop.spool,
            desktop.portal.site,
            desktop.portal.bodies);
    empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"website", "hasty"})
  void a_program_is_asked_to_be_a_person_and_a_person_goes_on(String sign) {
    Desktop.Sent sent = written();
    if (sign.equals("website")) {
      desktop.clock.pass(Duration.ofMinutes(5));
      sent.field("website", "http://spam.example");
    }

    String html = desktop.html(send(sent));
    Response ticked = send(written().field("person", "yes"));

    assertThat(html).contains("href=\"#f-person\"", "name=\"person\"", "value=\"张三\"");
    assertThat(ticked.getStatus()).isEqualTo(303);
  }

  @Test
  void who_sends_in_haste_learns_of_everything_at_once_in_the_order_of_the_form() {
    desktop.intake.problems = MISSING;

    Response answer = send(written().file("matter", "a.pdf", new byte[] {1}));

    String html = desktop.html(answer);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(links(html)).containsExactly("name", "matter", "delivery", "person");
    assertThat(html).contains("4 处", "1. a.pdf", "第1个文件不能接收。", "value=\"张三\"");
    assertThat(desktop.intake.submissions).isEmpty();
  }

  @Test
  void a_file_that_was_not_kept_hides_nothing_else() {
    desktop.clock.pass(Duration.ofMinutes(5));
    desktop.intake.problems = MISSING.subList(0, 2);

    String html = desktop.html(send(written().file("identity", "a.exe", new byte[] {1})));

    assertThat(links(html)).containsExactly("name", "identity", "delivery");
  }

  @Test
  void a_complete_form_in_haste_is_not_taken_before_the_box_is_ticked() {
    String html = desktop.html(send(written()));

    assertThat(links(html)).containsExactly("person");
    assertThat(desktop.intake.submissions).isEmpty();
  }

  @Test
  void an_accident_while_looking_is_told_as_one() {
    desktop.intake.accident = new IllegalStateException("database");

    Response answer = send(written());

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(desktop.html(answer)).contains("value=\"张三\"").doesNotContain("IllegalState");
  }

  private void empty() {
    desktop.html(applying.empty(desktop.caller("/apply/form")));
  }

  private Desktop.Sent written() {
    return desktop.sent().fields(Map.of("name", "张三", "delivery", "ONLINE"));
  }

  private Response send(Desktop.Sent sent) {
    return applying.send(desktop.caller("/apply/form"), desktop.read("/apply/form", sent));
  }

  /** The fields that the list of what is wrong leads to, in its order. */
  private static List<String> links(String html) {
    return Pattern.compile("<li><a href=\"#f-([a-zA-Z]+)\"")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
