package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.SetBack;
import org.junit.jupiter.api.Test;

class NoAnswerIsModifiedInTheFutureTest {
  @Test
  void aPublicationOfBeforeTheClockWasSetBackCountsAsOfNow() {
    assertThat(Replies.modified(SetBack.AHEAD, SetBack.RIGHT)).isEqualTo(SetBack.RIGHT);
    assertThat(Replies.modified(SetBack.RIGHT, SetBack.AHEAD)).isEqualTo(SetBack.RIGHT);
  }
}
