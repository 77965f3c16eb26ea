package gongkai.catalogue.legacy;

import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.attachment.LimitedOutput;
import gongkai.catalogue.desk.Authoring;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads uploaded files into batches. */
@ApplicationScoped
class LegacyUploads {
  private LegacyBatches batches;
  private CatalogueItems items;
  private Vocabulary vocabulary;
  private Authoring authoring;
  private Clock clock;
  private Limits limits = new Limits(0, 0);

  @SuppressWarnings("NullAway.Init")
  LegacyUploads() {}

  @Inject
  LegacyUploads(
      LegacyBatches batches,
      CatalogueItems items,
      Vocabulary vocabulary,
      Authoring authoring,
      Clock clock,
      @ConfigProperty(name = "gongkai.catalogue.import.maximum-rows", defaultValue = "200000")
          int maximumRows,
      @ConfigProperty(name = "gongkai.catalogue.import.maximum-bytes", defaultValue = "268435456")
          long maximumBytes) {
    this.batches = batches;
    this.items = items;
    this.vocabulary = vocabulary;
    this.authoring = authoring;
    this.clock = clock;
    this.limits = new Limits(maximumRows, maximumBytes);
  }

  private record Limits(int rows, long bytes) {}

  Change<LegacyBatch> upload(Actor actor, Body body, String fileName, InputStream content) {
    try {
      Path file = Files.createTempFile("legacy", ".upload");
      try (var out = Files.newOutputStream(file)) {
        content.transferTo(new LimitedOutput(out, limits.bytes()));
        return read(actor, body, fileName, file);
      } catch (LimitedOutput.TooLarge e) {
        return Change.refused(
            "file", "too-large", "文件超过%d MB的上限，请拆分后上传。".formatted(limits.bytes() >> 20));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Change<LegacyBatch> read(Actor actor, Body body, String fileName, Path file)
      throws IOException {
    long number = batches.nextNumber();
    var parser = new RowParser(body, vocabulary, LocalDate.now(clock));
    var reader = new LegacyReader(number, limits.rows(), parser, items::taken, batches::add);
    try {
      Reading reading = reader.read(file, columns -> chain(body, columns));
      if (reading.problemCount() > 0) {
        batches.dropRows(number);
      }
      LegacyBatch batch =
          LegacyBatch.uploaded(
              number, body.code(), shortened(fileName), actor, reading, clock.instant());
      batches.add(batch);
      return new Change.Done<>(batch);
    } catch (UnreadableFile e) {
      batches.dropRows(number);
      return Change.refused("file", e.code(), String.valueOf(e.getMessage()));
    }
  }

  /** Every step that one of the columns asks for; the longest chain decides the order. */
  private List<String> chain(Body body, Set<String> columns) {
    Set<String> steps = new LinkedHashSet<>();
    columns.stream()
        .map(column -> authoring.chain(body.code(), column))
        .sorted(Comparator.comparingInt((List<String> chain) -> chain.size()).reversed())
        .forEach(steps::addAll);
    return List.copyOf(steps);
  }

  private static String shortened(String name) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return plain.substring(Math.max(0, plain.length() - 200));
  }
}
