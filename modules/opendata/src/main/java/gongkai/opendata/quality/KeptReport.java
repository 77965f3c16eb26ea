package gongkai.opendata.quality;

import gongkai.opendata.Conformance.Breach;
import gongkai.opendata.Quality.Report;
import gongkai.opendata.vocabulary.Fields;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The last report, in a file, so that a restart does not forget it. */
final class KeptReport {
  private static final Logger LOG = Logger.getLogger(KeptReport.class.getName());

  private final Path file;
  private volatile @Nullable Report last;

  KeptReport(Path file) {
    this.file = file;
    this.last = read(file);
  }

  Optional<Report> last() {
    return Optional.ofNullable(last);
  }

  void keep(Report report) {
    JsonArrayBuilder breaches = Json.createArrayBuilder();
    for (Breach breach : report.breaches()) {
      breaches.add(
          Json.createObjectBuilder()
              .add("resource", breach.resource())
              .add("property", breach.property())
              .add("message", breach.message()));
    }
    JsonObject json =
        Json.createObjectBuilder()
            .add("at", report.at().toString())
            .add("position", report.position())
            .add("records", report.records())
            .add("broken", report.broken())
            .add("timed", report.timed())
            .add("timely", report.timely())
            .add("breaches", breaches)
            .build();
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, json.toString());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    last = report;
  }

  private static @Nullable Report read(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      JsonObject json = Fields.parse(Files.readString(file));
      return new Report(
          Instant.parse(json.getString("at")),
          Fields.number(json, "position"),
          Fields.number(json, "records"),
          Fields.number(json, "broken"),
          Fields.number(json, "timed"),
          Fields.number(json, "timely"),
          Fields.objects(json, "breaches").stream()
              .map(
                  each ->
                      new Breach(
                          each.getString("resource"),
                          each.getString("property"),
                          each.getString("message")))
              .toList());
    } catch (IOException | JsonException | NullPointerException | DateTimeException e) {
      LOG.log(Level.WARNING, "The report of the last check cannot be read", e);
      return null;
    }
  }
}
