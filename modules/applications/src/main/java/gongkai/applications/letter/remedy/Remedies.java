package gongkai.applications.letter.remedy;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The remedy paragraph of a letter (行政复议法 Articles 20, 22 and 23, 行政诉讼法 Articles 45 and 46): it
 * follows from the outcome, the day of the decision, the authorities over the body and the way of
 * service.
 */
@ApplicationScoped
public class Remedies {
  private Path file = Path.of("remedies.json");
  private volatile @Nullable RemedyRules rules;

  Remedies() {}

  /** By {@code letters/remedies.json} of a configuration directory. */
  @Inject
  public Remedies(@ConfigProperty(name = "gongkai.config.dir") String directory) {
    file = Path.of(directory, "letters", "remedies.json");
  }

  /**
   * The paragraph.
   *
   * @param outcome the decision; {@code null} for a letter of procedure, told by its kind
   * @param decided the day of the decision
   * @param electronic true when the letter is served electronically: the address for applying
   *     online is told, too
   * @return empty when the settings name no authorities over the body on that day, or no online
   *     address for electronic service where the law asks for one
   */
  public Optional<String> paragraph(
      BodyCode body,
      LetterKind kind,
      @Nullable Outcome outcome,
      LocalDate decided,
      boolean electronic) {
    String code = outcome == null ? kind.name() : outcome.code();
    return rules().paragraph(body.value(), code, decided, electronic);
  }

  private RemedyRules rules() {
    RemedyRules known = rules;
    if (known == null) {
      known = RemedyRules.read(file);
      rules = known;
    }
    return known;
  }
}
