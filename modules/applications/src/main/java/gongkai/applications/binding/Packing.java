package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Paper;
import gongkai.applications.filing.CaseFile;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.office.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Packs a dossier with all originals; a file from outside is never whole in memory. */
@ApplicationScoped
class Packing {
  private Papers papers;
  private CaseFiles files;

  @SuppressWarnings("NullAway.Init")
  Packing() {}

  @Inject
  Packing(Papers papers, CaseFiles files) {
    this.papers = papers;
    this.files = files;
  }

  /** Writes the archive; the list of what is in it comes last. */
  void pack(Actor actor, Contents contents, byte[] bound, OutputStream out) throws IOException {
    var parcel = new Parcel(out, contents);
    parcel.add("dossier.pdf", "案卷", "application/pdf", bound);
    byte[] proof = contents.proof().json().getBytes(StandardCharsets.UTF_8);
    parcel.add("clock-proof.json", "期限的计算依据", "application/json", proof);
    byte[] log = EventLog.json(contents.events());
    parcel.add("events.json", "办理记录", "application/json", log);
    List<Paper> letters = contents.making().disposed() ? List.of() : contents.papers();
    for (int i = 0; i < letters.size(); i++) {
      Paper letter = letters.get(i);
      String title = (letter.view().title() + " " + letter.view().number()).strip();
      byte[] pdf = papers.pdf(actor, letter.view());
      parcel.add(name("letters", i, "pdf"), title, "application/pdf", pdf);
      enclosures(actor, letter, i, parcel);
    }
    for (int i = 0; i < contents.files().size(); i++) {
      CaseFile file = contents.files().get(i);
      try (InputStream bytes = files.open(file)) {
        String path = name("files", i, ending(file.name()));
        parcel.add(path, file.name(), file.mediaType(), bytes);
      }
    }
    parcel.finish();
  }

  private void enclosures(Actor actor, Paper letter, int index, Parcel parcel) throws IOException {
    for (Enclosed file : letter.enclosures()) {
      Opened opened = papers.enclosure(actor, letter.view(), file);
      try (InputStream bytes = opened.content()) {
        String folder = "letters/%02d-enclosures".formatted(index + 1);
        String path = name(folder, file.number() - 1, ending(file.name()));
        parcel.add(path, file.name(), opened.mediaType(), bytes);
      }
    }
  }

  /** Names in the archive tell nothing personal; the list in it has the titles. */
  private static String name(String folder, int index, String ending) {
    return "%s/%02d.%s".formatted(folder, index + 1, ending);
  }

  private static String ending(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return last.matches("[a-z0-9]{1,5}") && name.contains(".") ? last : "bin";
  }
}
