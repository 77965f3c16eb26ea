package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.extractor.HPSFPropertiesExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** DOC, XLS and PPT, and the envelope of OOXML files with a password. */
final class OleFile {
  private OleFile() {}

  static void read(Path file, String place, Notes notes) throws Exception {
    try (var ole = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> parts = ole.getRoot().getEntryNames();
      if (parts.contains("EncryptedPackage")) {
        notes.found(place, "encrypted");
        return;
      }
      if (parts.contains("Macros") || parts.contains("_VBA_PROJECT_CUR")) {
        notes.found(place, "macro");
      }
      notes.text(Readers.inside(place, "属性"), new HPSFPropertiesExtractor(ole).getText());
      if (parts.contains("WordDocument")) {
        OldWord.read(ole, place, notes);
      } else if (parts.contains("Workbook") || parts.contains("Book")) {
        OldSheets.read(ole, place, notes);
      } else if (parts.contains("PowerPoint Document")) {
        OldSlides.read(ole, place, notes);
      } else {
        notes.found(place, "unsupported-type");
      }
    } catch (EncryptedDocumentException e) {
      notes.found(place, "encrypted");
    }
  }
}
