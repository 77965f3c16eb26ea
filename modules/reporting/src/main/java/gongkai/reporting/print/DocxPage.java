package gongkai.reporting.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Page, grid and page numbers of official documents (GB/T 9704-2012, 5 and 7.5). */
final class DocxPage {
  /** Twips of a millimetre. */
  private static final double MILLIMETRE = 1440 / 25.4;

  /** Twips for each character: 28 of 16 points are 6 points wider than 156 mm. */
  private static final BigInteger NARROWER = BigInteger.valueOf(-5);

  private DocxPage() {}

  /** A4, margins 37, 28, 35 and 26 mm, 22 lines of 28 characters, numbers at the outer edge. */
  static void set(XWPFDocument document) {
    type(document);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    var margins = section.addNewPgMar();
    margins.setTop(twips(37));
    margins.setLeft(twips(28));
    margins.setBottom(twips(35));
    margins.setRight(twips(26));
    margins.setHeader(twips(15));
    margins.setFooter(twips(28));
    margins.setGutter(BigInteger.ZERO);
    var grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(Math.round(225 * MILLIMETRE / 22)));
    number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
    number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    document.setEvenAndOddHeadings(true);
  }

  /**
   * Text is of size 3 where nothing else is said, and so narrow that 28 characters fit on a line. A
   * grid of characters would say the same, but not all word processors can set a type on one that
   * is narrower than it.
   */
  private static void type(XWPFDocument document) {
    var styles = CTStyles.Factory.newInstance();
    size(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr());
    CTStyle plain = styles.addNewStyle();
    plain.setType(STStyleType.PARAGRAPH);
    plain.setStyleId("Normal");
    plain.setDefault(STOnOff1.ON);
    plain.addNewName().setVal("Normal");
    CTRPr type = plain.addNewRPr();
    type.addNewSpacing().setVal(NARROWER);
    size(type);
    document.createStyles().setStyles(styles);
  }

  private static void size(CTRPr type) {
    type.addNewSz().setVal(BigInteger.valueOf(32));
    type.addNewSzCs().setVal(BigInteger.valueOf(32));
  }

  /** Takes it off the grid of lines, which are too far apart for its type. */
  static void offGrid(XWPFParagraph paragraph) {
    properties(paragraph).addNewSnapToGrid().setVal(STOnOff1.OFF);
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
  }

  private static void number(XWPFFooter footer, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = footer.createParagraph();
    paragraph.setAlignment(alignment);
    offGrid(paragraph);
    paragraph.setIndentationLeft(280);
    paragraph.setIndentationRight(280);
    run(paragraph, "— ", "宋体", 14);
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" PAGE ");
    var shown = new XWPFRun(field.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
    type(shown, "宋体", 14);
    shown.setText("1");
    run(paragraph, " —", "宋体", 14);
  }

  /** Adds a text in a type. */
  static void run(XWPFParagraph paragraph, String text, String font, double points) {
    XWPFRun run = paragraph.createRun();
    type(run, font, points);
    run.setText(text);
  }

  private static void type(XWPFRun run, String font, double points) {
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
    run.setFontSize(points);
  }

  /** Makes it a heading of that level for whoever jumps from heading to heading; 0 is highest. */
  static void outline(XWPFParagraph paragraph, int level) {
    properties(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }
}
