package gongkai.opendata.remote;

import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Aside;
import gongkai.opendata.store.Replacing;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Uris;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Keeps a graph of another SPARQL 1.1 store in step with the journal: the same statements as in our
 * own store, the position among them.
 *
 * <p>Each step is one update with the position it starts from as its condition. One that arrived
 * though its answer was lost has no effect a second time, and of two machines that send the same
 * step one changes something. A graph that holds what is not ours is never touched.
 */
final class RemoteStore extends Aside {
  static final String NAME = "remote";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofSeconds(10);
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int PORTION = 50_000;

  private final Wire wire;
  private final Language language;
  private final Reading reading;
  private final Uris uris;
  private final String publisher;
  private final Node catalog;

  private boolean met;
  private long looked;

  RemoteStore(Place place, Uris uris, String publisher) {
    super(NAME, 0);
    this.wire = new Wire(place, PATIENCE);
    this.language = new Language(place.graph());
    this.reading = new Reading(wire, language);
    this.uris = uris;
    this.publisher = publisher;
    this.catalog = uris.catalog();
  }

  /** It may be away for days. */
  @Override
  public boolean isWaitedFor() {
    return false;
  }

  @Override
  public void apply(List<JournalEntry> entries, boolean head) {
    for (List<JournalEntry> some : portions(entries)) {
      if (!send(some)) {
        return;
      }
    }
  }

  private static List<List<JournalEntry>> portions(List<JournalEntry> entries) {
    List<List<JournalEntry>> portions = new ArrayList<>();
    int from = 0;
    long characters = 0;
    for (int i = 0; i < entries.size(); i++) {
      characters += entries.get(i).json().length();
      if (i + 1 - from >= MOST_ENTRIES || characters >= MOST_CHARACTERS) {
        portions.add(entries.subList(from, i + 1));
        from = i + 1;
        characters = 0;
      }
    }
    if (from < entries.size()) {
      portions.add(entries.subList(from, entries.size()));
    }
    return portions;
  }

  /** False when the store is elsewhere than we thought, so that other entries are needed first. */
  private boolean send(List<JournalEntry> entries) {
    Standing standing = look();
    long last = entries.getLast().position();
    if (position() >= last) {
      return true;
    }
    List<JournalEntry> missing = entries.stream().filter(e -> e.position() > position()).toList();
    if (missing.getFirst().position() != position() + 1) {
      return false;
    }
    Replacing replacing = new Replacing(uris);
    Difference difference = new Difference(reading);
    difference.expect(replacing.subjects(missing));
    replacing.apply(difference, missing);
    wire.update(language.replace(standing.own(), difference.deleted(), difference.added()));
    look();
    if (position() < last) {
      throw new IllegalStateException("The other store did not take entries up to " + last);
    }
    return true;
  }

  @Override
  public void idle() {
    if (System.nanoTime() - looked > LOOK.toNanos() || !met) {
      look();
    }
  }

  /**
   * Where the store is; begins a new one.
   *
   * @throws IllegalStateException when the graph is not ours
   */
  private Standing look() {
    Standing standing = Standing.read(reading, catalog);
    if (standing.isNew()) {
      if (!reading.besides(Replacing.STORE, 1).isEmpty()) {
        throw foreign("statements that are not ours");
      }
      wire.update(language.begin(beginning()));
      standing = Standing.read(reading, catalog);
    }
    if (standing.isClearing() || !standing.edition().equals(edition())) {
      standing = anew(standing);
    }
    met = true;
    looked = System.nanoTime();
    // as of this look: another machine may go on
    reached(standing.position());
    return standing;
  }

  private Standing anew(Standing standing) {
    if (!standing.isClearing()) {
      if (!standing.isOfOurOrigin(uris.gd("position"))) {
        throw foreign("what another origin publishes");
      }
      if (met) {
        throw foreign("what another release publishes; it is this one's again after a start");
      }
    }
    clear(standing);
    Standing begun = Standing.read(reading, catalog);
    if (begun.isClearing() || !begun.edition().equals(edition())) {
      throw new IllegalStateException("The other store could not be begun anew");
    }
    return begun;
  }

  private IllegalStateException foreign(String what) {
    return new IllegalStateException(
        Place.GRAPH + " names a graph that holds " + what + "; it is left alone");
  }

  /** Removes everything, portion by portion, and begins; it goes on where it was cut off. */
  private void clear(Standing standing) {
    Triple clearing = Triple.create(Replacing.STORE, Replacing.POSITION, Standing.CLEARING);
    if (!standing.isClearing()) {
      wire.update(language.replace(standing.own(), standing.own(), Set.of(clearing)));
    }
    while (!reading.besides(Replacing.STORE, 1).isEmpty()) {
      wire.update(language.portion(clearing, PORTION));
      if (!Standing.read(reading, catalog).isClearing()) {
        return;
      }
    }
    wire.update(language.replace(Set.of(clearing), Set.of(clearing), beginning()));
  }

  private List<Triple> beginning() {
    Graph graph = GraphFactory.createDefaultGraph();
    new Replacing(uris).begin(graph, edition(), OwnVocabulary.graph(uris, publisher));
    return graph.find().toList();
  }

  private String edition() {
    return OwnVocabulary.edition(uris, publisher);
  }

  /** Empties our graph there and fills it again; its readers see it grow. */
  @Override
  public void reset() {
    clear(look());
    look();
  }

  void close() {
    wire.close();
  }
}
