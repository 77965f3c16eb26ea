package gongkai.reporting.specimen;

import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import java.nio.file.Path;

/** The formats that come with the product. */
public final class Formats {
  /** The project. */
  public static final Path ROOT = Path.of(System.getProperty("gongkai.root"));

  /** Both formats. */
  public static final ReportFormats ALL = new ReportFormats(ROOT.resolve("config"));

  private Formats() {}

  /** The older or the present format. */
  public static ReportFormat old(boolean older) {
    return ALL.of(older ? "2019" : "2021");
  }
}
