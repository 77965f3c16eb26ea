package gongkai.gate.review;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import gongkai.gate.Submission.Recorded;
import gongkai.gate.Submission.Reviews;
import gongkai.journal.EntryKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 先审后公开 (Regulation, Article 17): every required step is recorded in order, for exactly this
 * content, each by another person and none by the author. Nobody can let it pass without.
 *
 * <p>Data of the public body itself ({@code body}) may have an empty chain; a withdrawal too.
 */
@ApplicationScoped
class ReviewChain implements ReleaseCheck {
  private static final String NAME = "reviews";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean overridable() {
    return false;
  }

  @Override
  public List<Finding> examine(Submission submission) {
    Reviews reviews = submission.reviews();
    if (reviews.required().isEmpty()) {
      boolean free =
          submission.kind() == EntryKind.DELETE || submission.key().type().equals("body");
      return free ? List.of() : List.of(finding("", "no-review"));
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    List<String> required = reviews.required();
    // Backwards: when a step was taken twice after a return, the later one counts.
    int before = reviews.recorded().size();
    for (int i = required.size() - 1; i >= 0; i--) {
      String step = required.get(i);
      int found = last(reviews, step, before);
      if (found < 0) {
        findings.add(finding(step, seen(reviews, step) ? "other-content" : "missing-step"));
        continue;
      }
      before = found;
      String actor = reviews.recorded().get(found).actor();
      if (actor.equals(reviews.author())) {
        findings.add(finding(step, "own-work"));
      }
      if (!persons.add(actor)) {
        findings.add(finding(step, "same-person"));
      }
    }
    return findings.reversed();
  }

  /** Position of the last record of a step for this content ahead of a position, or -1. */
  private static int last(Reviews reviews, String step, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Recorded recorded = reviews.recorded().get(i);
      if (recorded.step().equals(step) && recorded.contentHash().equals(reviews.contentHash())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean seen(Reviews reviews, String step) {
    return reviews.recorded().stream()
        .anyMatch(r -> r.step().equals(step) && !r.contentHash().equals(reviews.contentHash()));
  }

  private static Finding finding(String step, String code) {
    return Finding.of(NAME, step, code);
  }
}
