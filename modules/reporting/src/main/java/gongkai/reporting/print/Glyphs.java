package gongkai.reporting.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The Chinese type that PDF and OFD files embed: what it can show, and how wide that is. */
final class Glyphs implements AutoCloseable {
  /** Printed for a character that the type does not have. */
  private static final int MISSING = '〓';

  private static final String ADVICE =
      "Restore config/letters/fonts, or name a Chinese .ttf file in"
          + " gongkai.applications.letters.font.";

  private final TrueTypeFont font;
  private final CmapLookup map;
  private final int unitsPerEm;

  private Glyphs(TrueTypeFont font) throws IOException {
    this.font = font;
    this.map = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * Opens a type.
   *
   * @param file a TrueType file with Chinese glyphs
   * @throws IllegalStateException when it is missing or is no such file; the message says what to
   *     do
   */
  static Glyphs open(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("No font at " + file + ". " + ADVICE);
    }
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
      if (font.getGlyph() == null || font.getUnicodeCmapLookup().getGlyphId('公') == 0) {
        font.close();
        throw new IllegalStateException("No Chinese TrueType outlines in " + file + ". " + ADVICE);
      }
      return new Glyphs(font);
    } catch (IOException e) {
      throw new IllegalStateException("Not a TrueType font: " + file + ". " + ADVICE, e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  /** The text without what cannot be printed. */
  String known(String text) {
    var known = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) && c != '　' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> known.appendCodePoint(map.getGlyphId(c) == 0 ? MISSING : c));
    return known.toString();
  }

  /** Width of a known text in points. */
  float width(String text, float size) {
    return (float) text.codePoints().mapToDouble(c -> width(c, size)).sum();
  }

  /** Width of a known character in points. */
  float width(int character, float size) {
    try {
      return font.getAdvanceWidth(map.getGlyphId(character)) * size / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font file with no other than these characters. */
  byte[] subset(Set<Integer> characters) throws IOException {
    var subsetter = new TTFSubsetter(font);
    characters.forEach(subsetter::add);
    var out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
