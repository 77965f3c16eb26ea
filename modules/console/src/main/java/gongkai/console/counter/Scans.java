package gongkai.console.counter;

import gongkai.applications.desk.Scan;
import gongkai.applications.desk.Scan.Purpose;
import gongkai.console.cases.CaseLabels;
import gongkai.console.frame.Choices.Option;
import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** The scans of the form in this window; they stay when the form is refused. */
@Named("scans")
@ViewScoped
@SuppressWarnings("serial")
public class Scans implements Serializable {
  @Inject ScanSpool spool;
  @Inject CaseLabels labels;

  private final List<KeptScan> kept = new ArrayList<>();
  private String purpose = Purpose.MATTER.name();

  /** Keeps an uploaded scan. */
  public void upload(FileUploadEvent event) {
    try (InputStream content = event.getFile().getInputStream()) {
      add(event.getFile().getFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String name, InputStream content) throws IOException {
    kept.add(spool.keep(Purpose.valueOf(purpose), name, content));
  }

  /** Takes a scan away again. */
  public void remove(String id) {
    List<KeptScan> gone = kept.stream().filter(each -> each.id().equals(id)).toList();
    spool.drop(gone);
    kept.removeAll(gone);
  }

  /** Those that are left behind with the window. */
  @PreDestroy
  void drop() {
    spool.drop(kept);
    kept.clear();
  }

  List<Scan> ready() {
    return spool.scans(kept);
  }

  public List<KeptScan> getKept() {
    return kept;
  }

  public List<Option> getPurposes() {
    return labels.options("purpose.", Purpose.values());
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }
}
