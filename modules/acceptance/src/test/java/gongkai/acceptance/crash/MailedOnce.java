package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What mails and letters of a stopped server say of each other. */
final class MailedOnce {
  private MailedOnce() {}

  /**
   * Nothing is mailed twice or lost.
   *
   * @param mails what the mail server took
   * @param dispatched ids of letters that somebody saw leave
   */
  static void check(Path data, List<String> mails, Collection<String> dispatched) {
    List<String> left =
        StoppedDatabase.rows(
            data,
            "select id from applications.letter where state = 'DISPATCHED' and delivery = 'EMAIL'");
    List<String> queued =
        StoppedDatabase.rows(
            data, "select once_key from applications.mail where purpose = 'letter'");
    List<String> sent =
        StoppedDatabase.rows(data, "select message_id from applications.mail where state = 'SENT'");
    assertThat(left).containsAll(dispatched);
    assertThat(queued)
        .as("one mail for each letter that left")
        .containsExactlyInAnyOrderElementsOf(left.stream().map(id -> "letter:" + id).toList());
    assertThat(mails).as("each mail once").doesNotHaveDuplicates();
    assertThat(mails.stream().map(mail -> mail.substring(0, mail.indexOf(' '))))
        .as("what is told to be sent was taken")
        .containsAll(sent);
    assertThat(
            StoppedDatabase.rows(
                data,
                "select distinct state from applications.mail where state not in ('SENT', 'UNCERTAIN')"))
        .as("none waits for ever")
        .isEmpty();
  }
}
