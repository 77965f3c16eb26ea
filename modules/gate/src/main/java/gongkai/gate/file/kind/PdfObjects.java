package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Looks at the objects of a PDF, whether a page reaches them or not. */
final class PdfObjects {
  private static final int DEEPEST = 100;

  /** Stamps and signatures are part of an official document; these are remarks on it. */
  private static final Set<String> REMARKS =
      Set.of(
          "Text",
          "FreeText",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Caret",
          "Ink",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine",
          "Redact",
          "Sound",
          "Movie");

  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

  private final String place;
  private final Notes notes;

  PdfObjects(String place, Notes notes) {
    this.place = place;
    this.notes = notes;
  }

  void visit(@Nullable COSBase object) throws IOException {
    visit(object, 0);
  }

  private void visit(@Nullable COSBase object, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("Nested too deeply");
    }
    switch (object) {
      case COSDictionary dictionary -> dictionary(dictionary, depth);
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          visit(array.get(i), depth + 1);
        }
      }
      case COSString string -> notes.text(place, string.getString());
      // References are visited where they are defined.
      case null, default -> {}
    }
  }

  private void dictionary(COSDictionary dictionary, int depth) throws IOException {
    String subtype = name(dictionary, COSName.SUBTYPE);
    boolean annotation =
        name(dictionary, COSName.TYPE).equals("Annot") || dictionary.containsKey(COSName.RECT);
    if (annotation && REMARKS.contains(subtype)) {
      notes.found(place, "annotation");
    }
    if (ACTIONS.contains(name(dictionary, COSName.S)) || dictionary.containsKey(COSName.JS)) {
      notes.found(place, "javascript");
    }
    if (dictionary.containsKey(COSName.EF) || (annotation && subtype.equals("FileAttachment"))) {
      notes.found(place, "attached-file");
    }
    if (dictionary.containsKey(COSName.OCGS) && hasHiddenLayer(dictionary)) {
      notes.found(place, "hidden-layer");
    }
    if (dictionary instanceof COSStream stream && isText(stream)) {
      try (InputStream in = notes.counted(stream.createInputStream(), stream.getLength())) {
        notes.text(place, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    for (COSName key : dictionary.keySet()) {
      // The bytes of a signature are no text.
      if (!(key.equals(COSName.CONTENTS) && dictionary.containsKey(COSName.BYTERANGE))) {
        visit(dictionary.getItem(key), depth + 1);
      }
    }
  }

  private static boolean hasHiddenLayer(COSDictionary layers) {
    COSDictionary usual = layers.getCOSDictionary(COSName.D);
    COSArray off = usual == null ? null : usual.getCOSArray(COSName.OFF);
    return off != null && off.size() > 0;
  }

  /** Metadata and forms in XML. */
  private static boolean isText(COSStream stream) {
    String type = name(stream, COSName.TYPE) + name(stream, COSName.SUBTYPE);
    return type.equals("MetadataXML");
  }

  private static String name(COSDictionary dictionary, COSName key) {
    String name = dictionary.getNameAsString(key);
    return name == null ? "" : name;
  }
}
