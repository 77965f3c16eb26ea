package gongkai.applications.mail.post;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.mail.MailState;
import gongkai.applications.mail.Message;
import gongkai.testbed.DatabaseKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OldMailsLoseTheirWordsTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void after_its_days_a_sent_mail_says_only_that_it_was_sent(DatabaseKind kind) {
    try (var box = new PostBox(kind)) {
      String old = box.enqueue(Message.of("receipt", "a@example.cn", "回执", "内容", "k1"));
      box.postman().round();
      box.clock.set(box.clock.instant().plus(Duration.ofDays(31)));
      String waiting = box.enqueue(Message.of("receipt", "b@example.cn", "回执", "内容", "k2"));

      int swept = sweep(box);

      assertThat(swept).isEqualTo(1);
      assertThat(box.mail(old).state()).isEqualTo(MailState.SENT);
      assertThat(box.mail(old).maskedRecipient()).isEmpty();
      assertThat(box.mail(waiting).maskedRecipient()).isEqualTo("b***@example.cn");
      assertThat(sweep(box)).isZero();
      box.postman().round();
      assertThat(box.state(waiting)).isEqualTo(MailState.SENT);
    }
  }

  private static int sweep(PostBox box) {
    return box.db.transact(em -> new MailSweep(em, box.clock, 30).sweep());
  }
}
