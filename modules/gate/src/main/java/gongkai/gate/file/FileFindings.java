package gongkai.gate.file;

import gongkai.gate.Finding;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.personal.KnownContacts;
import gongkai.gate.personal.PersonalNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What is wrong with a file, from a remembered scan or a fresh one. */
@ApplicationScoped
public class FileFindings {
  /** Name of the check for personal data. */
  public static final String PERSONAL = "personal-data";

  /** Name of the check for hidden content. */
  public static final String HIDDEN = "hidden-content";

  private static final Logger LOG = Logger.getLogger(FileFindings.class.getName());
  private Scans scans;
  private Scanner scanner;

  @SuppressWarnings("NullAway.Init")
  FileFindings() {}

  @Inject
  FileFindings(Scans scans, Scanner scanner) {
    this.scans = scans;
    this.scanner = scanner;
  }

  /** Numbers in the file that are not known contacts. */
  public List<Finding> personal(ReleasedFile file, KnownContacts contacts) {
    return findings(PERSONAL, file, o -> o.personal() && !contacts.know(o.code(), o.digest()));
  }

  /** Hidden things in the file, and what kept the scan from looking. */
  public List<Finding> hidden(ReleasedFile file) {
    return findings(HIDDEN, file, o -> !o.personal());
  }

  /** Both. */
  public List<Finding> all(ReleasedFile file) {
    return Stream.concat(
            personal(file, new KnownContacts(Set.of())).stream(), hidden(file).stream())
        .toList();
  }

  private List<Finding> findings(String check, ReleasedFile file, Predicate<Observation> relevant) {
    String name = PersonalNumbers.masked(file.name());
    return observations(file).stream()
        .filter(relevant)
        .map(
            o -> {
              String place = o.place().isEmpty() ? name : name + " » " + o.place();
              return o.seen().isEmpty()
                  ? Finding.of(check, place, o.code())
                  : Finding.of(check, place, o.code(), o.seen());
            })
        .toList();
  }

  private List<Observation> observations(ReleasedFile file) {
    return scans
        .find(file.sha256(), Scanner.VERSION)
        .orElseGet(
            () -> {
              Scanner.Result result = scanner.scan(file.path(), file.sha256());
              if (result.lasting()) {
                remember(file.sha256(), result.observations());
              }
              return result.observations();
            });
  }

  private void remember(String sha256, List<Observation> observations) {
    try {
      scans.remember(sha256, Scanner.VERSION, observations);
    } catch (RuntimeException e) {
      // Another one was faster, or the table is gone: the file is scanned again next time.
      LOG.log(Level.FINE, "Scan of {0} not remembered", sha256);
    }
  }
}
