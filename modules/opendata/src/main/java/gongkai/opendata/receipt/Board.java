package gongkai.opendata.receipt;

import gongkai.opendata.Harvesting.Harvester;
import gongkai.opendata.vocabulary.Fields;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who harvests, how far they are, and what went wrong for them. At most 200 names are kept, those
 * seen last; the board is written down every half minute, and losing that is no loss.
 */
@ApplicationScoped
public class Board {
  private static final Logger LOG = Logger.getLogger(Board.class.getName());
  private static final int MOST = 200;
  private static final Duration WRITE_EVERY = Duration.ofSeconds(30);

  private Path file;
  private Clock clock;
  private Instant written;
  private final Map<String, Noted> noted = new LinkedHashMap<>(16, 0.75f, true);

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Board() {}

  /** Of a data directory. */
  @Inject
  public Board(@ConfigProperty(name = "gongkai.data") Path data, Clock clock) {
    this.file = data.resolve("feed").resolve("harvesters.json");
    this.clock = clock;
    this.written = clock.instant();
    read();
  }

  private void read() {
    try {
      if (Files.isRegularFile(file)) {
        for (var line : Fields.objects(Fields.parse(Files.readString(file)), "harvesters")) {
          Noted each = Noted.of(line);
          noted.put(each.agent(), each);
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The board of harvesters begins anew", e);
      noted.clear();
    }
  }

  synchronized void note(String agent, String face, long position, int status) {
    change(agent, false, line -> line.answered(face, position, status, clock.instant()));
  }

  synchronized void confirm(String agent, long position, String verdict) {
    change(agent, true, line -> line.confirmed(position, verdict, clock.instant()));
  }

  private void change(String agent, boolean declared, UnaryOperator<Noted> change) {
    Instant now = clock.instant();
    Noted before = noted.getOrDefault(agent, Noted.first(agent, declared, now));
    noted.put(agent, change.apply(before));
    if (noted.size() > MOST) {
      var eldest = noted.entrySet().iterator();
      eldest.next();
      eldest.remove();
    }
    // either way: the clock may have been set back
    if (Duration.between(written, now).abs().compareTo(WRITE_EVERY) > 0) {
      write();
    }
  }

  /** The lines, the latest first. */
  public synchronized List<Harvester> harvesters(long head) {
    return noted.values().stream()
        .map(
            line ->
                new Harvester(
                    line.agent(),
                    line.declared(),
                    line.face(),
                    line.position(),
                    Math.max(0, head - line.position()),
                    line.at(),
                    line.requests(),
                    line.errors(),
                    line.lastStatus(),
                    line.digest()))
        .sorted(Comparator.comparing(Harvester::at).reversed())
        .toList();
  }

  @PreDestroy
  synchronized void write() {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    noted.values().forEach(line -> lines.add(line.json()));
    String json = Json.createObjectBuilder().add("harvesters", lines).build().toString();
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling("harvesters.json.part");
      Files.writeString(part, json, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The board of harvesters was not written", e);
    }
    written = clock.instant();
  }
}
