package gongkai.gate.file.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes; names and announced types count for nothing. */
enum FileKind {
  PDF,
  ZIP,
  OLE,
  PICTURE,
  TEXT,
  UNKNOWN;

  private static final int HEAD = 8192;

  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    // As Latin-1 each byte is one character.
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024) {
      return PDF;
    } else if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE;
    } else if (isPicture(start)) {
      return PICTURE;
    } else if (start.startsWith("{\\rtf")) {
      return UNKNOWN;
    }
    return PlainText.decode(head, head.length == HEAD).isPresent() ? TEXT : UNKNOWN;
  }

  private static boolean isPicture(String start) {
    return start.startsWith("\u0089PNG\r\n\u001a\n")
        || start.startsWith("\u00ff\u00d8\u00ff")
        || start.startsWith("GIF87a")
        || start.startsWith("GIF89a")
        || start.startsWith("II*\0")
        || start.startsWith("MM\0*")
        || (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6))
        || (start.startsWith("RIFF") && start.startsWith("WEBP", 8));
  }
}
