package gongkai.catalogue.testing;

import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.gate.Submission.Recorded;
import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A gate in memory that knows the reviews and one forbidden word, 秘密号码. */
public final class StrictGate {
  public static final String FORBIDDEN = "秘密号码";

  private final List<Submission> released = Collections.synchronizedList(new ArrayList<>());

  /** What became public, in order. */
  public List<Submission> released() {
    return released;
  }

  /** The last thing that became public. */
  public Submission last() {
    return released.getLast();
  }

  /** The door. */
  public ReleaseGate door() {
    return (ReleaseGate)
        Proxy.newProxyInstance(
            ReleaseGate.class.getClassLoader(),
            new Class<?>[] {ReleaseGate.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "release" -> release((Submission) arguments[0]);
                  case "examine" -> examine((Submission) arguments[0]);
                  default -> List.of();
                });
  }

  private Decision release(Submission submission) {
    List<Finding> findings = examine(submission);
    if (!findings.isEmpty()) {
      return new Decision.Held(findings);
    }
    released.add(submission);
    return new Decision.Released(
        new JournalEntry(
            released.size(),
            Instant.EPOCH,
            submission.kind(),
            submission.key(),
            submission.content().toString(),
            ""));
  }

  private static List<Finding> examine(Submission submission) {
    List<Finding> findings = new ArrayList<>();
    if (submission.texts().stream().anyMatch(text -> text.value().contains(FORBIDDEN))) {
      findings.add(new Finding("personal-data", "text", "phone", "请删除电话号码。"));
    }
    if (submission.kind() == EntryKind.DELETE || submission.key().type().equals("body")) {
      return findings;
    }
    var reviews = submission.reviews();
    Set<String> persons = new HashSet<>();
    for (String step : reviews.required()) {
      boolean taken =
          reviews.recorded().stream()
              .filter(each -> each.step().equals(step))
              .filter(each -> each.contentHash().equals(reviews.contentHash()))
              .map(Recorded::actor)
              .anyMatch(actor -> !actor.equals(reviews.author()) && persons.add(actor));
      if (!taken) {
        findings.add(new Finding("reviews", step, "missing-step", "缺少审核。"));
      }
    }
    if (reviews.required().isEmpty()) {
      findings.add(new Finding("reviews", "", "no-review", "没有审核。"));
    }
    return findings;
  }
}
