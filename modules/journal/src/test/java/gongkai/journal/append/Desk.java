package gongkai.journal.append;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.PublicFiles;
import gongkai.journal.RecordKey;
import gongkai.journal.canonical.Sha256;
import gongkai.journal.files.Disposal;
import gongkai.journal.files.FileFolder;
import gongkai.journal.files.FileUses;
import gongkai.journal.files.FilesFixture;
import gongkai.journal.log.LogFixture;
import gongkai.journal.log.Pen;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Object mother: the beans of the module on one persistence context. */
public final class Desk {
  final List<Object> events = new ArrayList<>();
  final Appender appender;
  final Journal journal;
  final PublicFiles files;

  Desk(EntityManager em, Path data, Clock clock) {
    var pen = new Pen(em);
    var folder = new FileFolder(data);
    var uses = new FileUses(em);
    var disposal = new Disposal(folder, uses);
    this.appender = new JournalAppender(pen, folder, uses, disposal, clock, events::add);
    this.journal = LogFixture.log(em);
    this.files = FilesFixture.files(folder, uses, disposal, pen, clock);
  }

  JournalEntry append(EntryKind kind, String key) {
    return append(kind, key, kind == EntryKind.DELETE ? withdrawal(key) : item(key, "标题"));
  }

  JournalEntry append(EntryKind kind, String key, JsonObject content) {
    return appender.append(kind, item(key), content, Map.of());
  }

  static RecordKey item(String key) {
    return new RecordKey("item", key);
  }

  static JsonObject item(String key, String title) {
    return Json.createObjectBuilder()
        .add("type", "item")
        .add("key", key)
        .add("title", title)
        .build();
  }

  static JsonObject withFile(String key, String sha256) {
    return Json.createObjectBuilder(item(key, "附件"))
        .add(
            "attachments",
            Json.createArrayBuilder().add(Json.createObjectBuilder().add("sha256", sha256)))
        .build();
  }

  static JsonObject withdrawal(String key) {
    return Json.createObjectBuilder()
        .add("type", "item")
        .add("key", key)
        .add("reason", Json.createObjectBuilder().add("code", "error").add("text", "有误"))
        .build();
  }

  /** A file with the given text; its hash is that of the text. */
  static Path file(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve(Sha256.of(text) + ".source"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
