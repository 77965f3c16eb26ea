package gongkai.server;

import gongkai.applications.recount.RecountRunner;
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

  /** Goes on with recounts, and reads the clocks of open applications once a day. */
  @Schedule(hour = "*", minute = "*/5", timezone = "Asia/Shanghai", persistent = false)
  void recount() {
    recounts.wake();
  }
}
