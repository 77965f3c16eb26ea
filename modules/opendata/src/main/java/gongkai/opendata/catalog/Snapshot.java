package gongkai.opendata.catalog;

import gongkai.opendata.vocabulary.Fields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * A catalogue frozen at one position of the journal.
 *
 * @param id position and edition of the mapping: the same records on two machines have the same id
 * @param total number of datasets at the position
 * @param firsts type and key of the first dataset of each page, in order
 * @param built when it was made
 * @param published when harvesters were given it; {@link Instant#EPOCH} while it is held back
 * @param struck number of datasets taken out since because they were withdrawn
 */
record Snapshot(
    String id,
    long position,
    long total,
    List<String> firsts,
    Instant built,
    Instant published,
    int struck) {

  Snapshot {
    firsts = List.copyOf(firsts);
  }

  int pages() {
    return firsts.size();
  }

  boolean isPublished() {
    return published.isAfter(Instant.EPOCH);
  }

  Snapshot published(Instant now) {
    return new Snapshot(id, position, total, firsts, built, now, struck);
  }

  Snapshot struck(int more) {
    return new Snapshot(id, position, total, firsts, built, published, struck + more);
  }

  /** The page that a dataset stands on if it is there at all; 0 when it comes before all. */
  int pageOf(String dataset) {
    int found = Collections.binarySearch(firsts, dataset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  String json() {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("position", position)
        .add("total", total)
        .add("firsts", Json.createArrayBuilder(firsts))
        .add("built", built.toString())
        .add("published", published.toString())
        .add("struck", struck)
        .build()
        .toString();
  }

  static Snapshot of(String json) {
    JsonObject object = Fields.parse(json);
    return new Snapshot(
        object.getString("id"),
        Fields.number(object, "position"),
        Fields.number(object, "total"),
        Fields.strings(object, "firsts"),
        Instant.parse(object.getString("built")),
        Instant.parse(object.getString("published")),
        (int) Fields.number(object, "struck"));
  }
}
