package gongkai.applications.testing;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.dispatch.Concern;
import gongkai.applications.dispatch.Departure;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A matter without letters that remembers which cases were over, and by whom. */
public final class WatchingConcern implements Concern {
  private final List<String> told = new ArrayList<>();

  public List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public boolean owns(LetterKind kind, @Nullable Outcome outcome) {
    return false;
  }

  @Override
  public Optional<Problem> objection(LetterView letter) {
    return Optional.empty();
  }

  @Override
  public List<Problem> left(Actor actor, Departure departure) {
    return List.of();
  }

  @Override
  public void ended(String login, CaseId application, End how) {
    told.add(login + " " + application);
  }
}
