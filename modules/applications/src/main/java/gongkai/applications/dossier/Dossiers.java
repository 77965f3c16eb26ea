package gongkai.applications.dossier;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The file of a case (案卷, Article 45: 登记、审核、办理、答复、归档) for who may view applications in its body:
 * bound as one PDF, or with every original as an archive; and the proof of its clock alone.
 *
 * <p>Codes of problems: {@code forbidden}, {@code unknown}, {@code required}.
 */
public interface Dossiers {

  /**
   * Writes the file of a case; who took it, in which form and why goes to the audit trail before
   * the first byte. Files from outside are passed through piece by piece.
   *
   * @param target opened once, when nothing stands in the way
   * @return the name of what was written, which tells nothing personal
   * @throws IOException when the target refuses
   */
  Change<String> write(Actor actor, CaseId id, DossierOrder order, Target target)
      throws IOException;

  /**
   * The proof of the clock as JSON: what it was told, the conventions it follows, every rule with
   * its article, every day with why it counts or not. A replay of its events gives the same result.
   * No personal data.
   */
  Optional<String> proof(Actor actor, CaseId id);

  /** Where a dossier is written to. */
  interface Target {
    /** Opens a file of that name and media type; the caller closes it. */
    OutputStream open(String name, String mediaType) throws IOException;
  }
}
