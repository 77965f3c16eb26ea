package gongkai.gate.release;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The ordered list of checks. It fails closed: a check that breaks down objects. */
@ApplicationScoped
public class Checks {
  private static final Logger LOG = Logger.getLogger(Checks.class.getName());
  private List<ReleaseCheck> ordered = List.of();

  Checks() {}

  @Inject
  Checks(Instance<ReleaseCheck> checks) {
    this(checks.stream().toList());
  }

  /** A given list, in any order. */
  public Checks(List<ReleaseCheck> checks) {
    this.ordered =
        checks.stream()
            .sorted(Comparator.comparingInt(ReleaseCheck::order).thenComparing(ReleaseCheck::name))
            .toList();
  }

  /** All checks in order. */
  public List<ReleaseCheck> all() {
    return ordered;
  }

  /** Whether findings of the named check may be overridden; false for an unknown one. */
  public boolean overridable(String name) {
    return ordered.stream().anyMatch(c -> c.name().equals(name) && c.overridable());
  }

  /** Every objection of every check. */
  public List<Finding> examine(Submission submission) {
    if (ordered.isEmpty()) {
      // A gate without checks is a broken installation, not an open door.
      return List.of(Finding.of("gate", "", Finding.CHECK_FAILED));
    }
    List<Finding> findings = new ArrayList<>();
    for (ReleaseCheck check : ordered) {
      findings.addAll(run(check, submission));
    }
    return List.copyOf(findings);
  }

  private static List<Finding> run(ReleaseCheck check, Submission submission) {
    try {
      return List.copyOf(check.examine(submission));
    } catch (Throwable failure) {
      // Its message may repeat content, so the log gets the kind only.
      LOG.log(
          Level.WARNING,
          "Check {0} failed on {1}: {2}",
          new Object[] {check.name(), submission.key(), failure.getClass().getName()});
      return List.of(Finding.of(check.name(), "", Finding.CHECK_FAILED));
    }
  }
}
