package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.sparql.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OthersAreServedMeanwhileTest {
  private static final int PLACES = 2;

  @Test
  void aLongQueryStepsAsideAndTheNextHasItsPlace() throws Exception {
    var end = new CountDownLatch(1);
    try (var lanes = new Lanes(PLACES);
        var callers = Executors.newCachedThreadPool()) {
      List<Future<String>> longOnes = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        longOnes.add(
            callers.submit(() -> lanes.run(false, Duration.ofSeconds(20), () -> waiting(end))));
      }

      for (int i = 0; i < 20; i++) {
        assertThat(lanes.run(false, Duration.ofSeconds(1), () -> "short")).isEqualTo("short");
      }
      assertThat(longOnes).noneMatch(Future::isDone);
      end.countDown();
      for (Future<String> one : longOnes) {
        assertThat(one.get(5, TimeUnit.SECONDS)).isEqualTo("long");
      }
      // all places are free again, and so is the room aside
      assertThat(lanes.run(false, Duration.ofSeconds(1), () -> "short")).isEqualTo("short");
    }
  }

  @Test
  void noMoreStepAsideThanThereIsRoomFor() throws Exception {
    var end = new CountDownLatch(1);
    try (var lanes = new Lanes(PLACES);
        var callers = Executors.newCachedThreadPool()) {
      for (int i = 0; i < PLACES + 1; i++) {
        callers.execute(() -> lanes.run(false, Duration.ofSeconds(20), () -> waiting(end)));
      }
      Thread.sleep(1_500);

      assertThatThrownBy(() -> lanes.run(false, Duration.ofSeconds(1), () -> "short"))
          .isInstanceOfSatisfying(
              Refusal.Refused.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.BUSY));
      end.countDown();
    }
  }

  @Test
  void aClientHasNoMoreRunningThanItsShare() throws Exception {
    var shares = new Shares(PLACES);
    var end = new CountDownLatch(1);
    try (var callers = Executors.newCachedThreadPool()) {
      for (int i = 0; i < PLACES; i++) {
        callers.execute(() -> shares.within("greedy", () -> waiting(end)));
      }
      Thread.sleep(200);

      assertThat(shares.within("other", () -> "served")).isEqualTo("served");
      assertThatThrownBy(() -> shares.within("greedy", () -> "served"))
          .isInstanceOfSatisfying(
              Refusal.Refused.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(Refusal.BUSY);
                assertThat(e.seconds()).isPositive();
              });
      end.countDown();
    }
    assertThat(shares.within("greedy", () -> "served")).isEqualTo("served");
  }

  private static String waiting(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "long";
  }
}
