package gongkai.console.frame;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.console.access.Me;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What drop-down lists offer. */
@Named
@RequestScoped
public class Choices {
  private static final int FIRST_YEAR = 2008;

  @Inject Office office;
  @Inject Vocabulary vocabulary;
  @Inject Me me;
  @Inject Labels labels;
  @Inject Clock clock;

  /** Bodies that the actor's scope covers. */
  public List<Body> getBodies() {
    Actor actor = me.actor();
    return labels.bodies().values().stream()
        .filter(body -> office.covers(actor, body.code()))
        .toList();
  }

  /** Columns of a body, by its code; of all the actor's bodies for an empty one. */
  public List<Option> columns(String body) {
    Map<String, String> names = new TreeMap<>();
    for (Body each : getBodies()) {
      if (body.isEmpty() || each.code().value().equals(body)) {
        each.columns()
            .forEach(
                column ->
                    names.putIfAbsent(
                        column.code(), labels.english(column.nameEn(), column.name())));
      }
    }
    return names.entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
  }

  public List<Option> getThemes() {
    return options(vocabulary.themes());
  }

  public List<Option> getGenres() {
    return options(vocabulary.genres());
  }

  public List<Option> getDocumentKinds() {
    return options(vocabulary.documentKinds());
  }

  public List<Option> getArticleTwenty() {
    return options(vocabulary.articleTwenty());
  }

  public List<Option> getWithdrawalReasons() {
    return options(vocabulary.withdrawalReasons());
  }

  private List<Option> options(List<Term> terms) {
    return terms.stream().map(term -> new Option(term.code(), labels.term(term))).toList();
  }

  public List<ItemState> getStates() {
    return List.of(ItemState.values());
  }

  public List<Validity> getValidities() {
    return List.of(Validity.values());
  }

  /** Years since the first Regulation, newest first. */
  public List<Integer> getYears() {
    int now = clock.instant().atZone(clock.getZone()).getYear();
    return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
  }

  /** A value and what it is called. */
  public record Option(String code, String name) {
    /** For the expression language. */
    public String getCode() {
      return code;
    }

    /** For the expression language. */
    public String getName() {
      return name;
    }
  }
}
