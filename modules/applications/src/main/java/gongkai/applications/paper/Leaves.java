package gongkai.applications.paper;

import gongkai.applications.paper.Volume.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The pages of a document of chapters while it is set, line below line. */
final class Leaves implements AutoCloseable {
  private static final float LEFT = 22 * Leaf.MILLIMETRE;
  private static final float WIDTH = 166 * Leaf.MILLIMETRE;
  private static final float TOP = 272 * Leaf.MILLIMETRE;
  private static final float BOTTOM = 24 * Leaf.MILLIMETRE;
  private static final float SIZE = 10.5f;
  private static final float PITCH = 16;
  private static final float PAD = 4;

  private final Leaf leaf;
  private final Type type;
  private final String foot;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private float y;

  Leaves(PDDocument document, Type type, String foot) throws IOException {
    this.leaf = new Leaf(document);
    this.type = type;
    this.foot = type.known(foot);
    document.getDocumentCatalog().setDocumentOutline(outline);
    turn();
  }

  void cover(String headline, String title) throws IOException {
    y -= 3 * PITCH;
    centred(headline, 20);
    y -= PITCH;
    centred(title, 26);
    y -= 2 * PITCH;
  }

  private void centred(String text, float size) throws IOException {
    for (String line : type.lines(type.known(text), size, 0, WIDTH)) {
      feed(size * 1.5f);
      float x = LEFT + (WIDTH - type.width(line, size)) / 2;
      type.show(stream(), line, x, y, size, true);
    }
  }

  void chapter(String heading) throws IOException {
    if (y - 5 * PITCH < BOTTOM) {
      turn();
    }
    y -= PITCH;
    line(heading, 14, true);
    mark(heading);
    stream().setLineWidth(0.8f);
    rule(y - 5);
    y -= PAD + 2;
  }

  private void mark(String heading) {
    var destination = new PDPageXYZDestination();
    destination.setPage(leaf.page());
    destination.setTop(Math.round(y + 2 * PITCH));
    var item = new PDOutlineItem();
    item.setTitle(heading);
    item.setDestination(destination);
    outline.addLast(item);
  }

  void subheading(String text) throws IOException {
    if (y - 3 * PITCH < BOTTOM) {
      turn();
    }
    y -= PAD;
    line(text, 11.5f, true);
  }

  void paragraph(String text) throws IOException {
    line(text, SIZE, false);
  }

  private void line(String text, float size, boolean bold) throws IOException {
    for (String line : type.lines(type.known(text), size, 0, WIDTH)) {
      feed(Math.max(PITCH, size * 1.5f));
      type.show(stream(), line, LEFT, y, size, bold);
    }
  }

  /** A table; a row that does not fit goes on below the head on the next page. */
  void grid(Grid grid) throws IOException {
    float[] edges = edges(grid.weights());
    y -= PAD;
    if (y - 3 * PITCH < BOTTOM) {
      turn();
    }
    head(grid, edges);
    for (List<String> row : grid.rows()) {
      List<List<String>> cells = cells(row, edges);
      int from = 0;
      int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
      while (from < lines) {
        int room = (int) ((y - BOTTOM) / PITCH) - 1;
        if (room < Math.min(2, lines - from)) {
          turn();
          head(grid, edges);
          room = (int) ((y - BOTTOM) / PITCH) - 1;
        }
        int taken = Math.min(room, lines - from);
        band(cells, edges, from, taken, grid.head().isEmpty());
        from += taken;
      }
    }
    y -= PAD;
  }

  private void head(Grid grid, float[] edges) throws IOException {
    stream().setLineWidth(0.4f);
    rule(y);
    if (!grid.head().isEmpty()) {
      List<List<String>> cells = cells(grid.head(), edges);
      int lines = cells.stream().mapToInt(List::size).max().orElse(1);
      band(cells, edges, 0, lines, true);
    }
  }

  /** Some lines of a row, the first cell or the whole of a head in bold. */
  private void band(List<List<String>> cells, float[] edges, int from, int lines, boolean heading)
      throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      List<String> texts = cells.get(column);
      for (int i = from; i < Math.min(from + lines, texts.size()); i++) {
        float baseline = y - (i - from + 1) * PITCH + PAD;
        boolean bold = heading && (column == 0 || cells.size() > 2);
        type.show(stream(), texts.get(i), edges[column] + PAD, baseline, SIZE, bold);
      }
    }
    float below = y - lines * PITCH - 1;
    stream().setLineWidth(0.4f);
    for (float edge : edges) {
      stream().moveTo(edge, y);
      stream().lineTo(edge, below);
    }
    stream().stroke();
    rule(below);
    y = below;
  }

  private List<List<String>> cells(List<String> row, float[] edges) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      double room = edges[column + 1] - edges[column] - 2 * PAD;
      List<String> lines = new ArrayList<>();
      for (String line : row.get(column).lines().toList()) {
        lines.addAll(type.lines(type.known(line), SIZE, 0, room));
      }
      cells.add(lines);
    }
    return cells;
  }

  private static float[] edges(List<Integer> weights) {
    float sum = weights.stream().mapToInt(Integer::intValue).sum();
    var edges = new float[weights.size() + 1];
    edges[0] = LEFT;
    for (int i = 0; i < weights.size(); i++) {
      edges[i + 1] = edges[i] + WIDTH * weights.get(i) / sum;
    }
    return edges;
  }

  private void rule(float at) throws IOException {
    stream().moveTo(LEFT, at);
    stream().lineTo(LEFT + WIDTH, at);
    stream().stroke();
  }

  private void feed(float pitch) throws IOException {
    if (y - pitch < BOTTOM) {
      turn();
    }
    y -= pitch;
  }

  private void turn() throws IOException {
    String shown = type.known(leaf.turn());
    float x = LEFT + WIDTH - type.width(shown, 9);
    type.show(stream(), foot, LEFT, BOTTOM - 24, 9, false);
    type.show(stream(), shown, x, BOTTOM - 24, 9, false);
    y = TOP;
  }

  private PDPageContentStream stream() {
    return leaf.stream();
  }

  @Override
  public void close() throws IOException {
    leaf.close();
  }
}
