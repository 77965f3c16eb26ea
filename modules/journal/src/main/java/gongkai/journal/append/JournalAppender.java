package gongkai.journal.append;

import gongkai.journal.Appended;
import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.journal.files.Disposal;
import gongkai.journal.files.FileFolder;
import gongkai.journal.files.FileUses;
import gongkai.journal.log.Pen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** Puts the files down, takes the pen, and writes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JournalAppender implements Appender {
  private Pen pen;
  private FileFolder folder;
  private FileUses uses;
  private Disposal disposal;
  private Clock clock;
  private Consumer<Object> events;

  @SuppressWarnings("NullAway.Init")
  JournalAppender() {}

  @Inject
  JournalAppender(
      Pen pen,
      FileFolder folder,
      FileUses uses,
      Disposal disposal,
      Clock clock,
      Event<Object> events) {
    this(pen, folder, uses, disposal, clock, (Consumer<Object>) events::fire);
  }

  JournalAppender(
      Pen pen,
      FileFolder folder,
      FileUses uses,
      Disposal disposal,
      Clock clock,
      Consumer<Object> events) {
    this.pen = pen;
    this.folder = folder;
    this.uses = uses;
    this.disposal = disposal;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public JournalEntry append(
      EntryKind kind, RecordKey key, JsonObject content, Map<String, Path> files) {
    var publication = Publication.of(kind, key, content);
    if (!publication.named().containsAll(files.keySet())) {
      throw new IllegalArgumentException("A file that the record does not name: " + key);
    }
    // Copying takes time: it is done before others have to wait, and made good under the lock.
    files.forEach(folder::put);
    pen.take();
    disposal.run();
    files.forEach(folder::put);
    demand(publication);
    JournalEntry entry = pen.write(kind, key, publication.json(), clock);
    if (kind == EntryKind.DELETE) {
      pen.purge(key, entry.position());
    }
    uses.replace(key, publication.named());
    events.accept(new Appended(entry.position()));
    return entry;
  }

  private void demand(Publication publication) {
    boolean live = pen.isLive(publication.key());
    if (live == (publication.kind() == EntryKind.CREATE)) {
      throw new IllegalStateException(
          publication.kind()
              + " of a record that is "
              + (live ? "" : "not ")
              + "live: "
              + publication.key());
    }
    for (String hash : publication.named()) {
      if (!folder.holds(hash)) {
        throw new IllegalArgumentException("The record names a missing file: " + hash);
      }
    }
  }
}
