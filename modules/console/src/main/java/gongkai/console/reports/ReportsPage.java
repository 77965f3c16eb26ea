package gongkai.console.reports;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import gongkai.reporting.ReportImport;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.Reports;
import gongkai.reporting.Reports.Report;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The annual reports, and reading a report's file or text before it becomes a draft. */
@Named("reportsPage")
@ViewScoped
@SuppressWarnings("serial")
public class ReportsPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("reportText", "reportFile", "reportBody");
  private static final int LARGEST = 20_000_000;

  @Inject Reports reports;
  @Inject ReportImport reader;
  @Inject Me me;
  @Inject Screen screen;

  private String body = "";
  private String text = "";
  private transient @Nullable Part file;
  private @Nullable RecognisedReport recognised;
  private CellGrid grid = CellGrid.none();
  private String original = "";
  private List<Report> list = List.of();

  @PostConstruct
  void open() {
    list = reports.reports(me.actor());
    body = me.actor().body().value();
  }

  /** Shows what is recognised in the file, else in text and tables as corrected; stores nothing. */
  public void read() {
    Part part = file;
    if (part != null && part.getSize() > 0) {
      readFile(part);
    } else if (text.isBlank()) {
      recognised = null;
      screen.errorAt("reportText", "reports.empty");
    } else if (takeGrid()) {
      show(reader.read(text));
    }
  }

  /** The text of the file takes the place of what was there: it can be corrected and read again. */
  private void readFile(Part part) {
    if (part.getSize() > LARGEST) {
      screen.errorAt("reportFile", "reports.tooLarge");
      return;
    }
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readAllBytes();
      RecognisedReport report = reader.read(bytes);
      text = reader.text(report);
      original = reader.original(bytes);
      grid = CellGrid.none();
      show(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(RecognisedReport report) {
    recognised = reports.examined(me.actor(), new BodyCode(body), report);
  }

  /**
   * Brings the figures that were typed into the tables into the text; those that were not touched
   * stay as the text has them.
   *
   * @return false when something typed is no figure
   */
  private boolean takeGrid() {
    RecognisedReport shown = recognised;
    if (shown == null) {
      return true;
    }
    grid =
        CellGrid.of(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), shown);
    if (!grid.wrong().isEmpty()) {
      screen.errorAt("recognisedTables", "reports.notFigures", grid.wrong().size());
      return false;
    }
    if (!grid.figures().isEmpty()) {
      text = reader.text(reader.corrected(reader.read(text), grid.figures()));
    }
    return true;
  }

  /** The recognised tables as the form prints them, each figure in a field. */
  public String getTables() {
    RecognisedReport report = recognised;
    return report == null ? "" : reader.fields(report, grid.wrong());
  }

  /** Stores text and tables as corrected as a draft. */
  public void accept() {
    if (!takeGrid()) {
      return;
    }
    switch (reports.accept(me.actor(), new BodyCode(body), text)) {
      case Done<Report> done -> {
        screen.info("reports.accepted");
        screen.go("/console/report.xhtml?number=" + done.value().number());
      }
      case Refused<Report> refused -> {
        show(reader.read(text));
        screen.problems(refused.problems().stream().map(ReportsPage::onPage).toList(), FIELDS);
      }
    }
  }

  private static Problem onPage(Problem problem) {
    String field =
        switch (problem.field()) {
          case "text" -> "reportText";
          case "body" -> "reportBody";
          default -> problem.field();
        };
    return new Problem(field, problem.code(), problem.text());
  }

  /** The file as it was read, before anything was recognised; empty for plain text. */
  public String getOriginal() {
    return original;
  }

  public @Nullable RecognisedReport getRecognised() {
    return recognised;
  }

  public List<Report> getList() {
    return list;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
