package gongkai.portal.items;

import gongkai.opendata.Projections;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers of items by facet value. Counting costs with the number of matches, so the newest answers
 * are kept until the projections move on.
 */
@ApplicationScoped
public class Counts {
  private static final int KEPT = 2000;

  private PublicRecords records;
  private Projections projections;

  private final Map<Question, Map<String, Long>> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Map<String, Long>> eldest) {
              return size() > KEPT;
            }
          });

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Counts() {}

  /** Counts over those doors. */
  @Inject
  public Counts(PublicRecords records, Projections projections) {
    this.records = records;
    this.projections = projections;
  }

  /** Number of live items by value of the facet. */
  public Map<String, Long> of(String facet, Search within) {
    Question question = new Question(projections.position(), facet, plain(within));
    Map<String, Long> known = answers.get(question);
    if (known == null) {
      known = Map.copyOf(records.counts(facet, within));
      answers.put(question, known);
    }
    return known;
  }

  private static Search plain(Search s) {
    return new Search(s.text(), s.column(), s.body(), s.year(), s.theme(), s.validity(), "", 0, 1);
  }

  private record Question(long position, String facet, Search within) {}
}
