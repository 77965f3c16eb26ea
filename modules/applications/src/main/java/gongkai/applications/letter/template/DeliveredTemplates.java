package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The templates of {@code config/letters}, read when the first is asked for. */
@ApplicationScoped
public class DeliveredTemplates {
  private Path folder = Path.of("letters");
  private volatile @Nullable List<Template> templates;

  DeliveredTemplates() {}

  /** Those of a configuration directory. */
  @Inject
  public DeliveredTemplates(@ConfigProperty(name = "gongkai.config.dir") String directory) {
    folder = Path.of(directory, "letters");
  }

  /**
   * All of them, in the order of their file names.
   *
   * @throws IllegalStateException when one cannot be used or a kind has none; it names file, line
   *     and column
   */
  public List<Template> all() {
    List<Template> known = templates;
    if (known == null) {
      known = read();
      templates = known;
    }
    return known;
  }

  private List<Template> read() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Template> read =
          files.filter(f -> f.toString().endsWith(".txt")).sorted().map(this::read).toList();
      for (LetterKind kind : LetterKind.values()) {
        if (read.stream().noneMatch(template -> template.kind() == kind)) {
          throw new IllegalStateException("No template of " + kind + " in " + folder);
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("Templates cannot be read: " + folder, e);
    }
  }

  private Template read(Path file) {
    try {
      Template template = TemplateFile.read(Files.readString(file));
      List<Flaw> flaws = TemplateCheck.flaws(template, template.title(), template.text());
      if (!flaws.isEmpty()) {
        throw new IllegalStateException(file + ": " + flaws);
      }
      return template;
    } catch (IOException e) {
      throw new UncheckedIOException("A template cannot be read: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("A template cannot be read: " + file, e);
    }
  }
}
