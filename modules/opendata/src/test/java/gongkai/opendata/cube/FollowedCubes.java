package gongkai.opendata.cube;

import gongkai.opendata.Cubes;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;

/** The cubes of a store that follows a journal with a body and its reports. */
final class FollowedCubes implements AutoCloseable {
  static final Uris URIS = new Uris("http://gk.example/");

  final MemoryJournal journal = new MemoryJournal();
  final RdfStore store;
  final StoredCubes cubes;

  FollowedCubes(Path data, JsonObject... reports) {
    journal.publish(Sample.body());
    for (JsonObject report : reports) {
      journal.publish(report);
    }
    store = RdfStore.open(URIS, "jfj", data);
    cubes = new StoredCubes(store);
    follow();
  }

  /** Takes up what is in the journal since. */
  void follow() {
    store.apply(journal.after(store.position(), 100), true);
  }

  /** A file that there is. */
  String text(String id, Map<String, String> locked, Cubes.Form form) {
    return ((Cubes.Exported) cubes.export(id, locked, form).orElseThrow()).text();
  }

  @Override
  public void close() {
    store.close();
  }
}
