package gongkai.reporting.print;

import gongkai.reporting.print.Leaf.Mark;
import gongkai.reporting.print.Leaf.Part;
import gongkai.reporting.print.Leaf.Rule;
import gongkai.reporting.print.Paper.Form;
import gongkai.reporting.print.Paper.Heading;
import gongkai.reporting.print.Paper.Paragraph;
import gongkai.reporting.print.Paper.Signature;
import gongkai.reporting.print.Paper.Title;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a report on A4 as official documents are set (GB/T 9704-2012): margins 37, 28, 35 and 26 mm,
 * 22 lines of 28 characters, title in size 2, text in size 3, page numbers in size 4 at the outer
 * edge. A statutory table stands whole on one page.
 */
final class PageSetter {
  static final float TITLE = 22;
  static final float BODY = 15.75f;
  static final float LEFT = 28 * Leaf.MILLIMETRE;
  static final float WIDTH = 156 * Leaf.MILLIMETRE;
  static final float TOP = Leaf.HEIGHT - 37 * Leaf.MILLIMETRE;
  static final float BOTTOM = 35 * Leaf.MILLIMETRE;
  static final float PITCH = 225 * Leaf.MILLIMETRE / 22;
  private static final float NUMBER = 14;

  private final Glyphs glyphs;
  private final List<Leaf> leaves = new ArrayList<>();
  private int parts;
  private Leaf leaf;
  private float y;

  private PageSetter(Glyphs glyphs) {
    this.glyphs = glyphs;
    this.leaf = new Leaf(1);
    begin();
  }

  static List<Leaf> set(Paper paper, Glyphs glyphs) {
    var setter = new PageSetter(glyphs);
    List<Paper.Piece> pieces = paper.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Title title -> setter.title(title.text());
        case Heading heading ->
            setter.heading(heading, i + 1 < pieces.size() ? pieces.get(i + 1) : heading);
        case Paragraph paragraph ->
            setter.paragraph(paragraph.text(), setter.part("P", null, null), false);
        case Form form -> setter.table(form.table());
        case Signature signature -> setter.signature(signature);
      }
    }
    return setter.leaves;
  }

  private void title(String text) {
    Part part = part("H1", null, null);
    for (String line : Lines.of(glyphs.known(text), glyphs, TITLE, WIDTH, WIDTH)) {
      feed(TITLE * 1.6f);
      mark(line, LEFT + (WIDTH - glyphs.width(line, TITLE)) / 2, y, TITLE, true, part);
    }
    y -= PITCH;
  }

  /** Never stands alone at the foot of a page. */
  private void heading(Heading heading, Paper.Piece next) {
    float follows = next instanceof Form form ? set(form.table()).height() : PITCH;
    if (y - 2 * PITCH - follows < BOTTOM) {
      turn();
    }
    paragraph(
        heading.text(), part(heading.level() == 1 ? "H2" : "H3", null, null), heading.level() == 1);
  }

  private void paragraph(String text, Part part, boolean bold) {
    float shift = 2 * BODY;
    // a point and a half of tolerance: 28 characters are to fit
    float room = WIDTH + 1.5f;
    for (String line : Lines.of(glyphs.known(text), glyphs, BODY, room - shift, room)) {
      feed(PITCH);
      mark(line, LEFT + shift, y, BODY, bold, part);
      shift = 0;
    }
  }

  /** To the right, never parted from each other by a page. */
  private void signature(Signature signature) {
    if (y - 3 * PITCH < BOTTOM) {
      turn();
    }
    y -= PITCH;
    for (String text : List.of(signature.body(), signature.date())) {
      String shown = glyphs.known(text);
      feed(PITCH);
      float x = Math.max(LEFT, LEFT + WIDTH - 4 * BODY - glyphs.width(shown, BODY));
      mark(shown, x, y, BODY, false, part("P", null, null));
    }
  }

  /** Leaves room for a heading above it. */
  private TableSetter set(PaperTable table) {
    return TableSetter.fitting(table, glyphs, WIDTH, TOP - BOTTOM - 2 * PITCH);
  }

  private void table(PaperTable table) {
    TableSetter setter = set(table);
    y -= PITCH / 2;
    if (y - setter.height() < BOTTOM) {
      turn();
    }
    Part whole = part("Table", null, null);
    Part row = whole;
    int line = -1;
    for (TableSetter.Box box : setter.boxes()) {
      if (box.cell().line() != line) {
        line = box.cell().line();
        row = part("TR", whole, null);
      }
      boolean figure = box.cell().kind() == PaperTable.Kind.FIGURE;
      Part part = part(figure ? "TD" : "TH", row, box.cell());
      for (TableSetter.Line text : box.lines()) {
        mark(text.text(), LEFT + text.x(), y - text.down(), setter.size(), false, part);
      }
    }
    for (Rule rule : setter.rules()) {
      leaf.rules()
          .add(new Rule(LEFT + rule.fromX(), y - rule.fromY(), LEFT + rule.toX(), y - rule.toY()));
    }
    y -= setter.height() + PITCH / 4;
  }

  private Part part(String role, @Nullable Part parent, PaperTable.@Nullable Cell cell) {
    return new Part(parts++, role, parent, cell);
  }

  private void mark(
      String text, float x, float baseline, float size, boolean bold, @Nullable Part part) {
    leaf.marks().add(new Mark(text, x, baseline, size, bold, part));
  }

  private void feed(float pitch) {
    if (y - pitch < BOTTOM) {
      turn();
    }
    y -= pitch;
  }

  private void turn() {
    leaf = new Leaf(leaf.number() + 1);
    begin();
  }

  /** The number stands at the outer edge, one character in. */
  private void begin() {
    leaves.add(leaf);
    y = TOP;
    String number = "— " + leaf.number() + " —";
    float width = glyphs.width(number, NUMBER);
    float x = leaf.number() % 2 == 1 ? LEFT + WIDTH - NUMBER - width : LEFT + NUMBER;
    mark(number, x, BOTTOM - 7 * Leaf.MILLIMETRE - NUMBER, NUMBER, false, null);
  }
}
