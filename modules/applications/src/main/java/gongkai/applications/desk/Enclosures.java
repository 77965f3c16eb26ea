package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The files that came with an application or were scanned at the counter, for staff. Their own
 * names may be personal, so lists number them.
 */
public interface Enclosures {

  /** The files of a case in the actor's scope, oldest first. */
  List<Listed> of(Actor actor, CaseId application);

  /**
   * A file, opened; the audit trail says who read which. Proofs of identity and authorisations are
   * for who may see applicants unmasked.
   *
   * @return empty when there is none for the actor; the caller closes the content
   */
  Optional<Opened> open(Actor actor, CaseId application, String file);

  /**
   * A file in a list.
   *
   * @param number from 1 within the case
   * @param purpose what it is for
   * @param readable whether the actor may open it
   */
  record Listed(
      String id, int number, Scan.Purpose purpose, long bytes, Instant at, boolean readable) {}

  /**
   * A file to read.
   *
   * @param name its number with the ending of its kind, for example {@code 2.pdf}
   */
  record Opened(String name, String mediaType, long bytes, InputStream content) {}
}
