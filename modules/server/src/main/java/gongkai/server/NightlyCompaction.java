package gongkai.server;

import gongkai.opendata.Compaction;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Keeps the RDF store from growing for ever; apart from the rest of the night, as it takes long.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyCompaction {
  @Inject private Compaction compaction;

  /** A missed night does no harm. */
  @Schedule(hour = "3", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  void compact() {
    compaction.compactWhenGrown();
  }
}
