package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for work to be under way before the server is killed under it. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Patience() {}

  static void until(BooleanSupplier done) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).as("the work goes on until the kill").isBefore(end);
      Thread.sleep(5);
    }
  }
}
