package gongkai.reporting.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national formats of the report, read once from {@code config/report-formats}. */
@ApplicationScoped
public class ReportFormats {
  private final List<ReportFormat> formats;

  /** For the container's proxy. */
  protected ReportFormats() {
    this.formats = List.of();
  }

  /**
   * Reads the formats: each {@code *.json} file of {@code report-formats} is one.
   *
   * @param configuration the directory {@code config}
   * @throws IllegalStateException when a file cannot be read, there is none, or two are for the
   *     same year; the message names it
   */
  @Inject
  public ReportFormats(@ConfigProperty(name = "gongkai.config.dir") Path configuration) {
    Path folder = configuration.resolve("report-formats");
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      this.formats =
          StreamSupport.stream(files.spliterator(), false)
              .map(FormatFile::read)
              .sorted(Comparator.comparing(ReportFormat::firstYear))
              .toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the report formats in " + folder, e);
    }
    if (formats.isEmpty()) {
      throw new IllegalStateException("No report format in " + folder);
    }
    for (int i = 1; i < formats.size(); i++) {
      ReportFormat later = formats.get(i);
      if (formats.get(i - 1).isFor(later.firstYear())) {
        throw new IllegalStateException(
            "Two report formats are for the year " + later.firstYear() + " in " + folder);
      }
    }
  }

  /** All formats, oldest first. */
  public List<ReportFormat> all() {
    return formats;
  }

  /** The format of that key. */
  public ReportFormat of(String key) {
    return formats.stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  /** The format that reports on a year use; none before 2019. */
  public Optional<ReportFormat> forYear(int year) {
    return formats.stream().filter(f -> f.isFor(year)).findFirst();
  }
}
