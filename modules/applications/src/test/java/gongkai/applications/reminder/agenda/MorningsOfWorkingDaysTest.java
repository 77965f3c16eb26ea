package gongkai.applications.reminder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders go out from eight o'clock on working days, make-up days among them. */
class MorningsOfWorkingDaysTest {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private final TestClock clock = new TestClock();
  private final Later later = new Later();
  private final Round round = new Round();
  private final ReminderRunner runner =
      new ReminderRunner(
          round, day -> CaseClocks.NOTICES.calendar().verdict(day).counted(), clock, 8, later);

  private void wakeAt(String moment) {
    clock.set(LocalDateTime.parse(moment).atZone(BEIJING).toInstant());
    runner.wake();
    later.work();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-09T07:59:59, 0, before the hour",
    "2020-03-09T08:00:00, 1, on the hour",
    "2020-03-09T23:30:00, 1, a morning that was missed is made up in the evening",
    "2020-03-07T09:00:00, 0, a Saturday",
    "2020-10-05T09:00:00, 0, a Monday of the national holiday",
    "2020-10-10T09:00:00, 1, a Saturday that is worked instead",
    "2020-10-09T09:00:00, 1, the first day after the holiday"
  })
  void decide_by_hour_and_calendar(String moment, int times, String why) {
    wakeAt(moment);

    assertThat(round.told).as(why).hasSize(times);
  }

  @Test
  void one_morning_reminds_once_and_the_next_again() {
    wakeAt("2020-03-09T08:00:00");
    wakeAt("2020-03-09T08:01:00");
    wakeAt("2020-03-10T07:00:00");
    wakeAt("2020-03-10T08:00:00");

    assertThat(round.told).containsExactly("officer", "officer");
  }

  @Test
  void a_morning_that_broke_off_is_made_up_at_the_next_call() {
    round.broken = true;
    wakeAt("2020-03-09T08:00:00");
    round.broken = false;
    wakeAt("2020-03-09T08:01:00");
    wakeAt("2020-03-09T08:02:00");

    assertThat(round.told).containsExactly("officer");
  }

  @Test
  void who_wakes_it_meanwhile_starts_no_second_round() {
    clock.set(LocalDateTime.parse("2020-03-09T08:00:00").atZone(BEIJING).toInstant());
    runner.wake();
    runner.wake();
    later.work();

    assertThat(round.told).containsExactly("officer");
  }

  /** Reminds one officer. */
  private static final class Round extends ReminderRound {
    private final List<String> told = new ArrayList<>();
    private boolean broken;

    @Override
    List<String> logins() {
      return List.of("officer");
    }

    @Override
    int remind(String login) {
      if (broken) {
        throw new IllegalStateException("The database is away");
      }
      told.add(login);
      return 1;
    }
  }

  /** Does its work when the test says so. */
  private static final class Later extends AbstractExecutorService {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    void work() {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }

    @Override
    public void execute(Runnable command) {
      waiting.add(command);
    }

    @Override
    public void shutdown() {
      waiting.clear();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return List.copyOf(waiting);
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
