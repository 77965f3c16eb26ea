package gongkai.server;

import static gongkai.server.DemoStaff.done;

import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the demo answers enclose, put in by the officer and opened by who signs. */
@ApplicationScoped
class DemoEnclosures {
  @Inject private DemoStaff staff;
  @Inject private LetterEnclosures enclosures;

  /** Encloses the files of a demo letter, each with its text. */
  LetterView enclose(LetterView letter, JsonObject demo) {
    JsonObject files = demo.getOrDefault("enclosures", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    LetterView with = letter;
    for (String name : files.keySet()) {
      with = enclose(with, name, files.getString(name));
    }
    return with;
  }

  private LetterView enclose(LetterView letter, String name, String text) {
    try {
      Path spool = Files.createTempFile("demo", ".enclosure");
      try {
        Files.writeString(spool, text);
        return done(
            enclosures.enclose(
                staff.actor("officer"),
                letter.id(),
                letter.version(),
                new Offered(1, name, spool)));
      } finally {
        Files.deleteIfExists(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who signs opens each of them. */
  void look(Actor signer, LetterView letter) {
    Folder folder = enclosures.of(signer, letter.id()).orElseThrow();
    folder.files().forEach(file -> look(signer, letter, file.id()));
  }

  private void look(Actor signer, LetterView letter, String file) {
    try (InputStream content = enclosures.open(signer, letter.id(), file).orElseThrow().content()) {
      content.skipNBytes(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
