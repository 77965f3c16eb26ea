package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport;
import gongkai.reporting.document.Documents;
import gongkai.reporting.document.UnreadableDocument;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.InputTables;
import gongkai.reporting.page.OriginalHtml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The door of recognition. */
@ApplicationScoped
public class TextReport implements ReportImport {
  private ReportFormats formats;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TextReport() {}

  /** Reads by the given formats. */
  @Inject
  public TextReport(ReportFormats formats) {
    this.formats = formats;
  }

  @Override
  public RecognisedReport read(String text) {
    return new Recogniser(formats).read(text).report();
  }

  @Override
  public RecognisedReport read(byte[] file) {
    return new Recogniser(formats).read(file).report();
  }

  @Override
  public String text(RecognisedReport report) {
    return new Recogniser(formats).text(report);
  }

  @Override
  public String tables(RecognisedReport report) {
    return new Recogniser(formats).tables(report);
  }

  @Override
  public String fields(RecognisedReport report, Map<String, String> typed) {
    return format(report).map(format -> InputTables.of(format, report.cells(), typed)).orElse("");
  }

  @Override
  public RecognisedReport corrected(RecognisedReport report, Map<String, String> figures) {
    return format(report).map(format -> Corrected.of(report, format, figures)).orElse(report);
  }

  @Override
  public String original(byte[] file) {
    try {
      return Documents.read(file) instanceof Documents.Content.Structured structured
          ? OriginalHtml.of(structured.document())
          : "";
    } catch (UnreadableDocument e) {
      return ""; // reading the file says why
    }
  }

  private Optional<ReportFormat> format(RecognisedReport report) {
    return formats.all().stream().filter(f -> f.key().equals(report.format())).findFirst();
  }
}
