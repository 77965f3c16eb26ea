package gongkai.applications.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tariffs in {@code config/fees}, read once. */
@ApplicationScoped
public class Tariffs {
  private final List<Tariff> newestFirst;

  /** For the container's proxy. */
  protected Tariffs() {
    this.newestFirst = List.of();
  }

  /**
   * Reads the tariffs.
   *
   * @param configuration the directory {@code config}
   * @throws IllegalStateException when a file is no tariff; the message names it
   */
  @Inject
  public Tariffs(@ConfigProperty(name = "gongkai.config.dir") Path configuration) {
    try (Stream<Path> files = Files.list(configuration.resolve("fees"))) {
      this.newestFirst =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(TariffFile::read)
              .sorted(Comparator.comparing(Tariff::from).reversed())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tariff that holds on a day; none before 2021, when no fee could be asked. */
  public Optional<Tariff> on(LocalDate day) {
    return newestFirst.stream().filter(tariff -> !tariff.from().isAfter(day)).findFirst();
  }
}
