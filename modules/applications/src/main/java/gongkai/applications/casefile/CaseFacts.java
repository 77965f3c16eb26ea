package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.Stage;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands; names nobody.
 *
 * @param version counts changes
 * @param outcome the decision, {@code null} while there is none
 * @param subject what is asked for in a few words of staff, empty until written
 * @param closedOn day of the answer or of another end, {@code null} while open
 * @param changedBy login, {@code applicant} or {@code system}
 */
public record CaseFacts(
    CaseId id,
    long version,
    Intent intent,
    Handling handling,
    Dial dial,
    Links links,
    Stage stage,
    @Nullable Outcome outcome,
    String subject,
    @Nullable LocalDate closedOn,
    Instant changedAt,
    String changedBy) {

  /** The body that is asked. */
  public BodyCode body() {
    return intent.body();
  }

  /** Registration number. */
  public String number() {
    return intent.number();
  }

  /** Whether it still waits for its end. */
  public boolean open() {
    return stage != Stage.CLOSED;
  }
}
