package gongkai.reporting.desk;

import gongkai.reporting.ReportImport.RecognisedReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.List;

/**
 * What boards and roll-ups read of a report without its content. The locked content is that of the
 * public edition, else the approved one; a draft of a further edition does not touch it.
 */
@Embeddable
class Summary {
  @Column private String waiting = "";
  @Column private int errors;
  @Column private int warnings;

  @Lob
  @Column(name = "locked_content")
  @SuppressWarnings("UnusedVariable")
  private String lockedContent = "";

  @Column(name = "locked_hash")
  private String lockedHash = "";

  @Column(name = "locked_edition")
  @SuppressWarnings("UnusedVariable")
  private int lockedEdition;

  /** Of a report without content. */
  protected Summary() {}

  /** Follows the report to where it stands now. */
  void follow(AnnualReport report) {
    RecognisedReport content = report.content();
    Publicity publicity = report.publicity();
    waiting = report.waitingFor();
    errors = report.blocking().findings().size();
    warnings =
        (int) content.findings().stream().filter(f -> f.severity().equals("warning")).count();
    if (report.isLocked()) {
      lock(
          figures(content),
          report.reviews().contentHash(),
          publicity.isLive() ? publicity.edition() : publicity.edition() + 1);
    } else if (!publicity.isLive()) {
      lock("", "", 0);
    }
  }

  private void lock(String content, String hash, int edition) {
    lockedContent = content;
    lockedHash = hash;
    lockedEdition = edition;
  }

  private static String figures(RecognisedReport report) {
    return ContentJson.write(
        new RecognisedReport(
            report.title(),
            report.year(),
            report.format(),
            report.issuer(),
            report.issued(),
            "",
            List.of(),
            report.cells(),
            List.of()));
  }
}
