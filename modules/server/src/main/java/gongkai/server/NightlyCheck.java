package gongkai.server;

import gongkai.opendata.Quality;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Holds all that is published to the shapes, after the store was compacted. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyCheck {
  @Inject private Quality quality;

  /** A missed night does no harm. */
  @Schedule(hour = "4", minute = "20", timezone = "Asia/Shanghai", persistent = false)
  void check() {
    quality.check();
  }
}
