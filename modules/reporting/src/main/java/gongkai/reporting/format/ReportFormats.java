package gongkai.reporting.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national formats of the report, read once from {@code config/report-formats}. */
@ApplicationScoped
public class ReportFormats {
  private static final List<String> KEYS = List.of("2019", "2021");

  private final List<ReportFormat> formats;

  /** For the container's proxy. */
  protected ReportFormats() {
    this.formats = List.of();
  }

  /**
   * Reads the formats.
   *
   * @param configuration the directory {@code config}
   * @throws IllegalStateException when a file cannot be read; the message names it
   */
  @Inject
  public ReportFormats(@ConfigProperty(name = "gongkai.config.dir") Path configuration) {
    this.formats =
        KEYS.stream()
            .map(key -> configuration.resolve("report-formats").resolve(key + ".json"))
            .map(FormatFile::read)
            .toList();
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
