package gongkai.applications.mail.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gongkai.applications.mail.Mail;
import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail server is down, slow, or gone in the middle. */
class NoMailIsLostOrSentTwiceTest {
  private static final Message MESSAGE =
      new Message(
          "letter",
          "zhangsan@example.cn",
          "政府信息公开申请办理文书",
          "您好，见附件。",
          List.of("sample:1"),
          "letter:1");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_mail_arrives_once_with_text_attachment_and_its_own_id(DatabaseKind kind) throws Exception {
    try (var box = new PostBox(kind)) {
      String id = box.enqueue(MESSAGE);
      String same = box.enqueue(MESSAGE);

      int tried = box.postman().round();
      box.postman().round();

      assertThat(same).isEqualTo(id);
      assertThat(tried).isEqualTo(1);
      MimeMessage[] arrived = box.mailServer.getReceivedMessages();
      assertThat(arrived).hasSize(1);
      assertThat(arrived[0].getMessageID()).isEqualTo(box.mail(id).messageId());
      assertThat(arrived[0].getSubject()).isEqualTo(MESSAGE.subject());
      assertThat(arrived[0].getFrom()[0]).hasToString("noreply@jfj.example.cn");
      var parts = (MimeMultipart) arrived[0].getContent();
      assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("您好，见附件。");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("sample.pdf");
      try (InputStream file = parts.getBodyPart(1).getInputStream()) {
        assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("内容");
      }
      assertThat(box.state(id)).isEqualTo(MailState.SENT);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void while_the_server_is_down_mails_wait_and_leave_when_it_is_back(DatabaseKind kind) {
    try (var box = new PostBox(kind)) {
      String id = box.enqueue(MESSAGE);
      box.mailServer.stop();

      box.postman().round();
      Mail waiting = box.mail(id);
      int triedAtOnce = box.postman().round();

      assertThat(waiting.state()).isEqualTo(MailState.QUEUED);
      assertThat(waiting.trouble()).contains("连接不上邮件服务器");
      assertThat(waiting.next()).isAfter(waiting.queued());
      assertThat(triedAtOnce).isZero();

      box.mailServer.start();
      box.clock.set(waiting.queued().plus(Duration.ofMinutes(5)));
      box.postman().round();

      assertThat(box.state(id)).isEqualTo(MailState.SENT);
      assertThat(box.mailServer.getReceivedMessages()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_pauses_grow_and_after_twelve_tries_a_member_of_staff_is_asked(DatabaseKind kind) {
    try (var box = new PostBox(kind)) {
      String id = box.enqueue(MESSAGE);
      box.mailServer.stop();

      for (int i = 0; i < 12; i++) {
        box.clock.set(box.clock.instant().plus(Duration.ofHours(7)));
        box.postman().round();
      }

      assertThat(box.mail(id).tries()).isEqualTo(12);
      assertThat(box.state(id)).isEqualTo(MailState.FAILED);
      assertThat(box.deciding(Deciding::needingAttention)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_kill_while_sending_leaves_it_uncertain_and_it_is_not_sent_unasked(DatabaseKind kind)
      throws Exception {
    try (var box = new PostBox(kind)) {
      String id = box.enqueue(MESSAGE);
      Optional<Ticket> inHand = box.satchel().take();

      Postman afterRestart = box.postman();
      afterRestart.begin();
      int tried = afterRestart.round();

      assertThat(inHand).isPresent();
      assertThat(tried).isZero();
      assertThat(box.state(id)).isEqualTo(MailState.UNCERTAIN);
      assertThat(box.mail(id).trouble()).contains("可能已经发出");

      box.deciding(d -> d.again(People.OFFICER, id));
      box.postman().round();

      assertThat(box.mailServer.getReceivedMessages()).hasSize(1);
      assertThat(box.mailServer.getReceivedMessages()[0].getMessageID())
          .isEqualTo(inHand.get().messageId());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', UNCERTAIN",
    "'451 try later\r\n', QUEUED",
    "'554 no spam\r\n', FAILED",
    "'250 ok\r\n', SENT"
  })
  void the_last_reply_decides_and_silence_is_uncertain(String reply, MailState state)
      throws Exception {
    try (var box = new PostBox(DatabaseKind.H2);
        var odd = new ServerSocket(0)) {
      String id = box.enqueue(MESSAGE);
      Thread.ofVirtual().start(() -> OddServer.serve(odd, reply));

      box.postmanAt(odd.getLocalPort()).round();

      assertThat(box.state(id)).isEqualTo(state);
      assertThat(box.postman().round()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void staff_decide_what_the_program_cannot_know(DatabaseKind kind) {
    try (var box = new PostBox(kind)) {
      String id = box.enqueue(MESSAGE);

      Change<Mail> arrived = box.deciding(d -> d.arrived(People.OFFICER, id));
      Change<Mail> byEditor = box.deciding(d -> d.cancel(People.EDITOR, id));
      Change<Mail> cancelled = box.deciding(d -> d.cancel(People.OFFICER, id));

      assertThat(List.of(arrived, byEditor)).allMatch(c -> c instanceof Change.Refused);
      assertThat(cancelled).isInstanceOf(Change.Done.class);
      assertThat(box.postman().round()).isZero();
      assertThat(box.audit.lines())
          .containsExactly("officer mail.cancelled mail:" + id + " letter");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothing_personal_stands_readable_in_the_tables_of_mails(DatabaseKind kind) throws Exception {
    try (var box = new PostBox(kind)) {
      box.enqueue(MESSAGE);

      try (var connection = box.db.source().getConnection();
          var rows =
              connection
                  .createStatement()
                  .executeQuery(
                      """
                      select m.masked, m.subject, c.recipient, c.text
                      from applications.mail m join applications.mail_content c on c.mail_id = m.id
                      """)) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("z***@example.cn");
        for (int column = 1; column <= 4; column++) {
          assertThat(rows.getString(column)).doesNotContain("zhangsan", "您好");
        }
      }
    }
  }

  @Test
  void without_a_server_nothing_leaves_and_a_server_needs_a_sender() {
    var none =
        new MailServer(
            Optional.empty(), 25, Optional.empty(), Optional.empty(), "none", Optional.empty());

    assertThat(none.connected()).isFalse();
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new MailServer(
                    Optional.of("mail"),
                    25,
                    Optional.empty(),
                    Optional.empty(),
                    "none",
                    Optional.empty()))
        .withMessageContaining("gongkai.mail.from");
  }

  @ParameterizedTest
  @CsvSource({
    "no-address, 主题",
    "a@b@c, 主题",
    "'a@example.cn,b@example.cn', 主题",
    "a@example.cn, ''",
    "a@example.cn, '主题\nBcc: x@example.cn'"
  })
  void what_could_be_turned_into_another_mail_is_refused(String recipient, String subject) {
    try (var box = new PostBox(DatabaseKind.H2)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> box.enqueue(Message.of("test", recipient, subject, "", "")))
          .withMessageNotContaining(recipient);
    }
  }
}
