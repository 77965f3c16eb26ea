package gongkai.applications.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The type of one document: what it can show, how wide that is, and how it comes on a page. */
final class Type {
  /** Printed for a character that the type does not have. */
  private static final int MISSING = '〓';

  private final PDType0Font font;
  private final CmapLookup glyphs;

  /** Embeds the font as a subset. */
  Type(PDDocument document, TrueTypeFont font) throws IOException {
    this.font = PDType0Font.load(document, font, true);
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /** The text without what cannot be printed. */
  String known(String text) {
    var known = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) && c != '　' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> known.appendCodePoint(glyphs.getGlyphId(c) == 0 ? MISSING : c));
    return known.toString();
  }

  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a known text, the first narrower by the indent; none for an empty text. */
  List<String> lines(String text, float size, double indent, double room) {
    return text.isEmpty()
        ? List.of()
        : Lines.of(text, part -> width(part, size), room - indent, room);
  }

  /** Puts a known text on a page. */
  void show(PDPageContentStream out, String text, float x, float baseline, float size, boolean bold)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    out.setLineWidth(size / 40);
    out.newLineAtOffset(x, baseline);
    out.showText(text);
    out.endText();
  }
}
