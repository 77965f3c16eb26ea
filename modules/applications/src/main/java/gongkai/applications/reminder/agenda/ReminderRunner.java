package gongkai.applications.reminder.agenda;

import gongkai.calendar.HolidayNotices;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds everybody on the mornings of working days. Call {@link #wake} often: a morning that was
 * missed, or that broke off, is made up at the next call, and nobody is told twice.
 */
@ApplicationScoped
public class ReminderRunner {
  private static final Logger LOG = Logger.getLogger(ReminderRunner.class.getName());
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ExecutorService executor;

  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile LocalDate done = LocalDate.MIN;
  private ReminderRound round;
  private Predicate<LocalDate> working;
  private Clock clock;
  private int hour;

  @SuppressWarnings("NullAway.Init")
  ReminderRunner() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  ReminderRunner(
      ReminderRound round,
      HolidayNotices notices,
      Clock clock,
      @ConfigProperty(name = "gongkai.applications.reminders.hour", defaultValue = "8") int hour) {
    this.round = round;
    this.working = day -> notices.calendar().verdict(day).counted();
    this.clock = clock;
    this.hour = hour;
  }

  /** With an executor and working days of its own. */
  ReminderRunner(
      ReminderRound round,
      Predicate<LocalDate> working,
      Clock clock,
      int hour,
      ExecutorService executor) {
    this.round = round;
    this.working = working;
    this.clock = clock;
    this.hour = hour;
    this.executor = executor;
  }

  /** Reminds when it is time and not done today; returns at once. */
  public void wake() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZONE);
    LocalDate today = now.toLocalDate();
    boolean time = now.getHour() >= hour && today.isAfter(done) && working.test(today);
    if (time && busy.compareAndSet(false, true)) {
      executor.execute(() -> run(today));
    }
  }

  private void run(LocalDate today) {
    try {
      boolean whole = true;
      for (String login : round.logins()) {
        whole &= remind(login);
      }
      if (whole) {
        done = today;
      }
    } catch (RuntimeException e) {
      complain(e);
    } finally {
      busy.set(false);
    }
  }

  /** Trouble with one person does not keep the reminders from the others. */
  private boolean remind(String login) {
    try {
      round.remind(login);
      return true;
    } catch (RuntimeException e) {
      complain(e);
      return false;
    }
  }

  /** A message may repeat content, so the log gets the kind only. */
  private static void complain(RuntimeException e) {
    LOG.log(Level.WARNING, "Reminders stopped: {0}", e.getClass().getName());
  }
}
