package gongkai.applications.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Sets a letter as a Word document with the type and margins of GB/T 9704-2012. */
public final class DocxPaper {
  private static final String BODY_TYPE = "仿宋_GB2312";
  private static final String TITLE_TYPE = "方正小标宋简体";
  private static final int BODY_SIZE = 16;

  /** Twentieths of a point in a millimetre. */
  private static final double MILLIMETRE = 1440 / 25.4;

  private DocxPaper() {}

  /** The file. */
  public static byte[] print(Sheet sheet) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      page(document);
      document.getProperties().getCoreProperties().setTitle(sheet.title());
      document.getProperties().getCoreProperties().setCreator(sheet.headline());
      line(document, sheet.mark(), ParagraphAlignment.RIGHT, BODY_TYPE, 12);
      XWPFRun head = line(document, sheet.headline(), ParagraphAlignment.CENTER, TITLE_TYPE, 24);
      head.setColor("CC0000");
      line(document, sheet.title(), ParagraphAlignment.CENTER, TITLE_TYPE, 22);
      line(document, sheet.number(), ParagraphAlignment.CENTER, BODY_TYPE, BODY_SIZE);
      line(document, sheet.salutation(), ParagraphAlignment.LEFT, BODY_TYPE, BODY_SIZE);
      for (String text : sheet.paragraphs()) {
        paragraphOf(line(document, text, ParagraphAlignment.BOTH, BODY_TYPE, BODY_SIZE))
            .setIndentationFirstLine(2 * BODY_SIZE * 20);
      }
      enclosures(document, sheet.listed());
      signed(document, sheet.signature());
      signed(document, sheet.date());
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enclosures(XWPFDocument document, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String label = i == 0 ? Sheet.ENCLOSURES : "";
      XWPFParagraph paragraph =
          paragraphOf(
              line(document, label + names.get(i), ParagraphAlignment.LEFT, BODY_TYPE, BODY_SIZE));
      paragraph.setIndentationLeft(5 * BODY_SIZE * 20);
      if (i == 0) {
        paragraph.setSpacingBefore(BODY_SIZE * 20);
        paragraph.setIndentationHanging(3 * BODY_SIZE * 20);
      }
    }
  }

  private static void signed(XWPFDocument document, String text) {
    paragraphOf(line(document, text, ParagraphAlignment.RIGHT, BODY_TYPE, BODY_SIZE))
        .setIndentationRight(4 * BODY_SIZE * 20);
  }

  private static XWPFParagraph paragraphOf(XWPFRun run) {
    return (XWPFParagraph) run.getParent();
  }

  private static XWPFRun line(
      XWPFDocument document, String text, ParagraphAlignment alignment, String type, int size) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setFontFamily(type, XWPFRun.FontCharRange.eastAsia);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
    return run;
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(twips(210));
    section.getPgSz().setH(twips(297));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(twips(37));
    margin.setLeft(twips(28));
    margin.setRight(twips(26));
    margin.setBottom(twips(35));
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
  }
}
