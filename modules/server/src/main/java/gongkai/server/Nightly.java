package gongkai.server;

import gongkai.journal.PublicFiles;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is tidied at night. A missed night does no harm: the next one does the work of both. */
@Singleton
public class Nightly {
  private static final Logger LOG = Logger.getLogger(Nightly.class.getName());

  @Inject private PublicFiles files;

  /** Takes files off the disk that no live record names. */
  @Schedule(hour = "3", minute = "10", timezone = "Asia/Shanghai", persistent = false)
  void tidy() {
    int removed = files.sweep();
    if (removed > 0) {
      LOG.log(Level.INFO, "Removed {0} files that no live record names", removed);
    }
  }
}
