package gongkai.console.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsAreFetchedWithinLimitsTest {
  private final FeedThrottle throttle =
      new FeedThrottle(Clock.fixed(Instant.parse("2020-03-09T01:30:00Z"), ZoneOffset.UTC));

  @Test
  void one_feed_is_fetched_120_times_within_an_hour() {
    for (int i = 0; i < 120; i++) {
      assertThat(throttle.admits("a")).isTrue();
      throttle.found("a");
    }

    assertThat(throttle.admits("a")).isFalse();
    assertThat(throttle.admits("b")).isTrue();
  }

  @Test
  void who_asks_in_vain_is_told_to_wait_and_bars_nobody() {
    boolean often = false;
    for (int i = 0; i < 601; i++) {
      often = throttle.missed();
    }

    assertThat(often).isTrue();
    assertThat(throttle.admits("a")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"/abc.ics, abc", "/abc, ''", "abc.ics, ''", "/, ''", "'', ''"})
  void the_secret_stands_between_slash_and_ending(String rest, String secret) {
    assertThat(FeedAddress.secret(rest)).isEqualTo(secret);
  }
}
