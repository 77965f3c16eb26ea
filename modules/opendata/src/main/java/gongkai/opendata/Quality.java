package gongkai.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The check of all that is published against the shapes of the open data, and how soon it was
 * published; what it finds is in the dataset too, as quality measurements of the catalogue (DQV).
 */
public interface Quality {

  /** Checks everything as it stands and publishes what it found; takes long on a large store. */
  Report check();

  /** Whether a check is under way. */
  boolean isChecking();

  /** What the last check on this machine found; empty before the first. */
  Optional<Report> last();

  /**
   * What a check found.
   *
   * @param position of the journal that it is as of
   * @param records that were checked, withdrawn ones among them
   * @param broken of them that break a shape
   * @param timed items whose publication has a limit (Article 26)
   * @param timely of them that were published within it
   * @param breaches the first fifty
   */
  record Report(
      Instant at,
      long position,
      long records,
      long broken,
      long timed,
      long timely,
      List<Conformance.Breach> breaches) {
    public Report {
      breaches = List.copyOf(breaches);
    }
  }
}
