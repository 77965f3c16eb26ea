package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.file.ScanStopped;
import java.nio.file.Path;

/** Reads a file by what it is. */
public final class Readers {
  private Readers() {}

  /**
   * Notes everything in a file, visible or not. Pictures have no text and pass.
   *
   * @param place prefix of the places inside
   * @param depth how many archives are around it
   * @throws Exception when the file cannot be read to its end; the scan then failed
   */
  public static void read(Path file, String place, Notes notes, int depth) throws Exception {
    notes.goOn();
    if (depth > 3) {
      throw new ScanStopped("too-large");
    }
    switch (FileKind.of(file)) {
      case PDF -> PdfFile.read(file, place, notes);
      case ZIP -> zip(file, place, notes, depth);
      case OLE -> OleFile.read(file, place, notes);
      case TEXT -> PlainText.read(file, place, notes);
      case PICTURE -> {}
      case UNKNOWN -> notes.found(place, "unsupported-type");
    }
  }

  /** The place of something inside a place. */
  static String inside(String place, String what) {
    return place.isEmpty() ? what : place + " » " + what;
  }

  /** Reads a member as a file of its own; one that is broken does not keep the others unread. */
  static void member(ZipPackage zip, String name, String place, Notes notes, int depth)
      throws Exception {
    try {
      zip.unpack(name, file -> read(file, place, notes, depth + 1));
    } catch (ScanStopped e) {
      throw e;
    } catch (Exception e) {
      notes.found(place, "unreadable");
    }
  }

  private static void zip(Path file, String place, Notes notes, int depth) throws Exception {
    try (var zip = new ZipPackage(file, notes)) {
      if (zip.has("[Content_Types].xml")) {
        new OoxmlFile(zip, place, notes, depth).read();
      } else if (zip.has("OFD.xml") || zip.has("content.xml")) {
        OpenFile.read(zip, place, notes, depth);
      } else {
        for (String member : zip.names()) {
          notes.text(inside(place, member), member);
          member(zip, member, inside(place, member), notes, depth);
        }
      }
    }
  }
}
