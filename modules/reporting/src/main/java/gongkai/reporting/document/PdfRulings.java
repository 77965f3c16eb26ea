package gongkai.reporting.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the straight lines that a page draws, stroked or filled as thin boxes. */
final class PdfRulings extends PDFGraphicsStreamEngine {
  private static final float THIN = 3;
  private static final int MOST = 100_000;

  private final PDRectangle box;
  private final int rotation;
  private final List<Ruling> found = new ArrayList<>();
  private final List<Ruling> path = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();
  private Point2D.Float start = new Point2D.Float();

  private PdfRulings(PDPage page) {
    super(page);
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** A line across or down, in points from the upper left corner of the page. */
  record Ruling(float x1, float y1, float x2, float y2) {
    boolean isAcross() {
      return y2 - y1 < THIN && x2 - x1 >= THIN;
    }

    boolean isDown() {
      return x2 - x1 < THIN && y2 - y1 >= THIN;
    }
  }

  static List<Ruling> of(PDPage page) throws IOException {
    var engine = new PdfRulings(page);
    engine.processPage(page);
    return engine.found;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    line(p0, p1);
    line(p1, p2);
    line(p2, p3);
    line(p3, p0);
    boxes.add(
        new float[] {(float) p0.getX(), (float) p0.getY(), (float) p2.getX(), (float) p2.getY()});
    start = point(p0);
    at = start;
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
    start = at;
  }

  @Override
  public void lineTo(float x, float y) {
    var to = new Point2D.Float(x, y);
    line(at, to);
    at = to;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void closePath() {
    line(at, start);
    at = start;
  }

  @Override
  public void strokePath() {
    path.forEach(this::keep);
    endPath();
  }

  /** Office programs fill thin boxes instead of drawing lines. */
  @Override
  public void fillPath(int windingRule) {
    for (float[] filled : boxes) {
      Ruling ruling = ruling(filled[0], filled[1], filled[2], filled[3]);
      if (ruling.isAcross() || ruling.isDown()) {
        keep(ruling);
      }
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void endPath() {
    path.clear();
    boxes.clear();
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is too little to matter for a table's lines
  }

  @Override
  public void drawImage(PDImage image) {
    // a picture has no lines that could be told apart
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // a background
  }

  private void line(Point2D from, Point2D to) {
    path.add(
        ruling((float) from.getX(), (float) from.getY(), (float) to.getX(), (float) to.getY()));
  }

  private void keep(Ruling ruling) {
    if (found.size() >= MOST) {
      throw new UnreadableDocument("too-large", "PDF 的一页上线条过多，不是一份年度报告。");
    }
    if (ruling.isAcross() || ruling.isDown()) {
      found.add(ruling);
    }
  }

  private Ruling ruling(float x1, float y1, float x2, float y2) {
    Point2D.Float one = shown(x1, y1);
    Point2D.Float other = shown(x2, y2);
    return new Ruling(
        Math.min(one.x, other.x),
        Math.min(one.y, other.y),
        Math.max(one.x, other.x),
        Math.max(one.y, other.y));
  }

  /** From the page's own coordinates to the upper left corner of the page as it is shown. */
  private Point2D.Float shown(float userX, float userY) {
    float x = userX - box.getLowerLeftX();
    float y = userY - box.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Float(y, x);
      case 180 -> new Point2D.Float(box.getWidth() - x, y);
      case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
      default -> new Point2D.Float(x, box.getHeight() - y);
    };
  }

  private static Point2D.Float point(Point2D point) {
    return new Point2D.Float((float) point.getX(), (float) point.getY());
  }
}
