package gongkai.applications.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The pages of a letter while it is set, line below line. */
final class Pages implements AutoCloseable {
  static final float BODY = 15.75f;
  static final float TITLE = 22;
  private static final float HEADLINE = 26;
  private static final float SMALL = 12;
  private static final float LEFT = 28 * Leaf.MILLIMETRE;
  private static final float WIDTH = 156 * Leaf.MILLIMETRE;
  private static final float TOP = 297 * Leaf.MILLIMETRE - 37 * Leaf.MILLIMETRE;
  private static final float BOTTOM = 35 * Leaf.MILLIMETRE;
  private static final float PITCH = 225 * Leaf.MILLIMETRE / 22;

  private final Leaf leaf;
  private final Type type;
  private float y;

  Pages(PDDocument document, Type type) throws IOException {
    this.leaf = new Leaf(document);
    this.type = type;
    turn();
  }

  /** A remark in the upper corner of the first page. */
  void mark(String text) throws IOException {
    String shown = type.known(text);
    if (!shown.isEmpty()) {
      show(shown, LEFT + WIDTH - type.width(shown, SMALL), TOP + PITCH, SMALL, false);
    }
  }

  /** The name of the body in red above a red line. */
  void headline(String text) throws IOException {
    stream().setNonStrokingColor(0.8f, 0, 0);
    stream().setStrokingColor(0.8f, 0, 0);
    float size = Math.min(HEADLINE, HEADLINE * WIDTH / type.width(type.known(text), HEADLINE));
    centred(text, size, true);
    stream().setLineWidth(1.5f);
    stream().moveTo(LEFT, y - 10);
    stream().lineTo(LEFT + WIDTH, y - 10);
    stream().stroke();
    stream().setNonStrokingColor(0f, 0f, 0f);
    stream().setStrokingColor(0f, 0f, 0f);
    y -= PITCH * 0.7f;
  }

  void centred(String text, float size, boolean bold) throws IOException {
    for (String line : lines(type.known(text), 0, size)) {
      show(line, LEFT + (WIDTH - type.width(line, size)) / 2, feed(size), size, bold);
    }
  }

  /** A paragraph whose first line is indented by so many characters. */
  void paragraph(String text, int indent) throws IOException {
    float shift = indent * BODY;
    for (String line : lines(type.known(text), shift, BODY)) {
      show(line, LEFT + shift, feed(BODY), BODY, false);
      shift = 0;
    }
  }

  /** The list of enclosures below an empty line; further lines begin below the first of a name. */
  void enclosures(List<String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    feed(BODY);
    String label = type.known(Sheet.ENCLOSURES);
    float at = LEFT + 2 * BODY;
    float text = at + type.width(label, BODY);
    String before = label;
    for (String name : names) {
      for (String line : type.lines(type.known(name), BODY, 0, LEFT + WIDTH - text)) {
        float y = feed(BODY);
        show(before, at, y, BODY, false);
        show(line, text, y, BODY, false);
        before = "";
      }
    }
  }

  /** Signature and date to the right, never parted from each other by a page. */
  void signed(String signature, String date) throws IOException {
    if (y - 3 * PITCH < BOTTOM) {
      turn();
    }
    y -= PITCH;
    for (String text : List.of(signature, date)) {
      String shown = type.known(text);
      float x = Math.max(LEFT, LEFT + WIDTH - 4 * BODY - type.width(shown, BODY));
      show(shown, x, feed(BODY), BODY, false);
    }
  }

  private List<String> lines(String text, float indent, float size) {
    // half a point of tolerance: 28 characters are to fit
    return type.lines(text, size, indent, WIDTH + 1.5);
  }

  private float feed(float size) throws IOException {
    float pitch = Math.max(PITCH, size * 1.5f);
    if (y - pitch < BOTTOM) {
      turn();
    }
    y -= pitch;
    return y;
  }

  private void turn() throws IOException {
    String shown = type.known(leaf.turn());
    show(
        shown, LEFT + (WIDTH - type.width(shown, SMALL)) / 2, BOTTOM - 2 * SMALL - 7, SMALL, false);
    y = TOP;
  }

  private void show(String text, float x, float baseline, float size, boolean bold)
      throws IOException {
    type.show(stream(), text, x, baseline, size, bold);
  }

  private PDPageContentStream stream() {
    return leaf.stream();
  }

  @Override
  public void close() throws IOException {
    leaf.close();
  }
}
