package gongkai.applications.dispatch;

import gongkai.applications.filing.GivenFile;
import gongkai.applications.filing.GivenFiles;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why somebody may not sign a letter: it is their own, or they have not looked at all of it. */
@ApplicationScoped
class Signing {
  private Concerns concerns;
  private GivenFiles given;

  @SuppressWarnings("NullAway.Init")
  Signing() {}

  @Inject
  Signing(Concerns concerns, GivenFiles given) {
    this.concerns = concerns;
    this.given = given;
  }

  Optional<Problem> objection(Actor actor, Letter letter) {
    List<GivenFile> files = given.of(letter.id());
    if (letter.author().equals(actor.login())
        || files.stream().anyMatch(file -> file.addedBy().equals(actor.login()))) {
      return Optional.of(new Problem("", "same-person", "不能签发自己起草的文书，请交由另一人签发。"));
    }
    return concerns.objection(letter.view()).or(() -> unseen(actor, letter, files));
  }

  private Optional<Problem> unseen(Actor actor, Letter letter, List<GivenFile> files) {
    Set<String> seen = given.seen(letter.id(), actor.login());
    List<String> open =
        files.stream()
            .filter(file -> !seen.contains(file.id()))
            .map(file -> Integer.toString(file.number()))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem("", "unseen", "请先打开附件" + String.join("、", open) + "核对内容，再签发；签发后附件不能再改。"));
  }
}
