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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Page, grid and page numbers of official documents (GB/T 9704-2012, 5 and 7.5). */
final class DocxPage {
  /** Twips of a millimetre. */
  private static final double MILLIMETRE = 1440 / 25.4;

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
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(BigInteger.valueOf(Math.round(225 * MILLIMETRE / 22)));
    // in 1/4096 point: what 28 characters of 16 points are wider than 156 mm
    grid.setCharSpace(BigInteger.valueOf(Math.round((156 / 25.4 * 72 / 28 - 16) * 4096)));
    number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
    number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    document.setEvenAndOddHeadings(true);
  }

  /** Text is of size 3 where nothing else is said: the characters of the grid are counted by it. */
  private static void type(XWPFDocument document) {
    var styles = CTStyles.Factory.newInstance();
    var type = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    type.addNewSz().setVal(BigInteger.valueOf(32));
    type.addNewSzCs().setVal(BigInteger.valueOf(32));
    document.createStyles().setStyles(styles);
  }

  /** Takes it off the grid, whose characters and lines are too wide or too narrow for its type. */
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
