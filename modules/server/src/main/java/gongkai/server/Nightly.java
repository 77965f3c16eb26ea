package gongkai.server;

import gongkai.applications.filing.FileSweep;
import gongkai.applications.mail.post.MailSweep;
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
  @Inject private FileSweep caseFiles;
  @Inject private MailSweep mails;

  /** Takes files off the disk that no live record names. */
  @Schedule(hour = "3", minute = "10", timezone = "Asia/Shanghai", persistent = false)
  void tidy() {
    tell(files.sweep(), "Removed {0} files that no live record names");
  }

  /** Takes sealed files off the disk that no case names: those of disposed cases among them. */
  @Schedule(hour = "3", minute = "20", timezone = "Asia/Shanghai", persistent = false)
  void sweepCaseFiles() {
    tell(caseFiles.sweep(), "Removed {0} files that no case names");
  }

  /** Destroys what old mails said. */
  @Schedule(hour = "3", minute = "30", timezone = "Asia/Shanghai", persistent = false)
  void sweepMails() {
    tell(mails.sweep(), "Destroyed the content of {0} old mails");
  }

  private static void tell(int done, String what) {
    if (done > 0) {
      LOG.log(Level.INFO, what, done);
    }
  }
}
