package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A DOC of Word 97 to 2003. */
final class OldWord {
  private static final Pattern END = Pattern.compile("[\r\u0007]");
  private static final Pattern CONTROL = Pattern.compile("[\u0001-\u0008\u0013-\u0015]");

  private OldWord() {}

  static void read(POIFSFileSystem ole, String place, Notes notes) throws IOException {
    if (ole.getRoot().hasEntryCaseInsensitive("ObjectPool")) {
      notes.found(place, "embedded-object");
    }
    try (var document = new HWPFDocument(ole.getRoot())) {
      // The whole text: notes, headers, comments and deleted runs included.
      for (String paragraph : END.split(document.getText(), -1)) {
        notes.text(place, CONTROL.matcher(paragraph).replaceAll(""));
      }
      if (!document.getCommentsRange().text().isBlank()) {
        notes.found(place, "comment");
      }
      Range range = document.getOverallRange();
      for (int i = 0; i < range.numCharacterRuns(); i++) {
        run(range.getCharacterRun(i), place, notes);
      }
    }
  }

  private static void run(CharacterRun run, String place, Notes notes) {
    if (run.isMarkedDeleted() || run.isMarkedInserted()) {
      notes.found(place, "tracked-changes");
    }
    if (run.isVanished() && !run.text().isBlank()) {
      notes.found(place, "hidden-text");
    }
  }
}
