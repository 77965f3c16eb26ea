package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport;
import gongkai.reporting.format.ReportFormats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
}
