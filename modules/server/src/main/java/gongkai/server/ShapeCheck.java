package gongkai.server;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import gongkai.opendata.Conformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Holds a record whose open data would break the shapes. It stands between two modules that do not
 * know each other: the gate, which asks, and the open data, which can tell.
 */
@ApplicationScoped
public class ShapeCheck implements ReleaseCheck {
  private static final String NAME = "shapes";

  @Inject private Conformance conformance;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  /** After completeness, whose findings say the same more plainly. */
  @Override
  public int order() {
    return 250;
  }

  /** What cannot be described is no matter of discretion. */
  @Override
  public boolean overridable() {
    return false;
  }

  @Override
  public List<Finding> examine(Submission submission) {
    return conformance
        .breaches(submission.key(), submission.kind(), clock.instant(), submission.content())
        .stream()
        .map(breach -> new Finding(NAME, place(breach), "shape", breach.message()))
        .distinct()
        .toList();
  }

  /** The last word of the property, or of the resource. */
  private static String place(Conformance.Breach breach) {
    String address =
        (breach.property().isEmpty() ? breach.resource() : breach.property()).replace(">", "");
    return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
  }
}
