package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.dispatch.Concern.End;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** All matters that have letters of their own. */
@ApplicationScoped
public class Concerns {
  private Iterable<Concern> all = List.of();

  /** Of none. */
  public Concerns() {}

  @Inject
  Concerns(@Any Instance<Concern> all) {
    this.all = all;
  }

  /** Of these. */
  public Concerns(List<Concern> all) {
    this.all = all;
  }

  /** Why a letter is neither signed nor sent: no matter of its case has it. */
  Optional<Problem> objection(LetterView letter) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.owns(letter.kind(), letter.outcome()))
        .flatMap(each -> each.objection(letter).stream())
        .findFirst();
  }

  /**
   * Tells whoever has the letter that it leaves; problems hold it back. Then all of them learn when
   * it ends their case.
   */
  public List<Problem> left(Actor actor, Departure departure) {
    List<Problem> problems =
        StreamSupport.stream(all.spliterator(), false)
            .filter(each -> each.owns(departure.kind(), departure.outcome()))
            .flatMap(each -> each.left(actor, departure).stream())
            .toList();
    if (problems.isEmpty()) {
      End.of(departure.kind()).ifPresent(how -> ended(actor.login(), departure.application(), how));
    }
    return problems;
  }

  /** Tells all of them that their case was withdrawn by that login. */
  public void withdrawn(String login, CaseId application) {
    ended(login, application, End.WITHDRAWN);
  }

  private void ended(String login, CaseId application, End how) {
    all.forEach(each -> each.ended(login, application, how));
  }
}
