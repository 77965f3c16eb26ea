package gongkai.server;

import gongkai.applications.disposal.DisposalRunner;
import gongkai.applications.recount.RecountRunner;
import gongkai.applications.reminder.agenda.ReminderRunner;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * What is looked after every few minutes, so that a missed night is made up soon after the start.
 * What is done already is done once: each beat only does what is missing.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Ticking {
  @Inject private RecountRunner recounts;
  @Inject private ReminderRunner reminders;
  @Inject private DisposalRunner disposals;

  /** Goes on with recounts, and reads the clocks of open applications once a day. */
  @Schedule(hour = "*", minute = "*/5", timezone = "Asia/Shanghai", persistent = false)
  void recount() {
    recounts.wake();
  }

  /** Reminds staff of what is due, on the mornings of working days. */
  @Schedule(
      hour = "*",
      minute = "*/5",
      second = "20",
      timezone = "Asia/Shanghai",
      persistent = false)
  void remind() {
    reminders.wake();
  }

  /** Goes on with approved disposals that were interrupted. */
  @Schedule(
      hour = "*",
      minute = "*/5",
      second = "40",
      timezone = "Asia/Shanghai",
      persistent = false)
  void dispose() {
    disposals.wake();
  }
}
