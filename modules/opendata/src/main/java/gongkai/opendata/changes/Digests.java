package gongkai.opendata.changes;

import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.SetDigest;
import gongkai.opendata.index.Standing;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Digests by position: the one of the records as they stand is made once for each position, and the
 * totals of the last positions are remembered, so that what an aggregator says it holds can be
 * judged a while later.
 */
@ApplicationScoped
public class Digests {
  private static final int REMEMBERED = 1_000;

  private Uris uris;
  private RecordIndex index;
  private final Map<Long, String> totals =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
          return size() > REMEMBERED;
        }
      };
  private @Nullable At last;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Digests() {}

  /** Of the records of an index. */
  @Inject
  public Digests(Uris uris, RecordIndex index) {
    this.uris = uris;
    this.index = index;
  }

  /** A digest and the position that it is as of. */
  public record At(long position, SetDigest digest) {}

  /** The digest of the records as they stand. */
  public synchronized At now() {
    At known = last;
    if (known != null && known.position() == index.position()) {
      return known;
    }
    try (Standing standing = index.standing(uris.base())) {
      At made = new At(standing.position(), standing.digest());
      totals.put(made.position(), made.digest().total().hex());
      last = made;
      return made;
    }
  }

  /** The digest of everything at a position that was asked for lately. */
  public synchronized Optional<String> total(long position) {
    if (position == index.position()) {
      return Optional.of(now().digest().total().hex());
    }
    return Optional.ofNullable(totals.get(position));
  }
}
