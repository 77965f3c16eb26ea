package gongkai.reporting.print;

import gongkai.reporting.print.Paper.Form;
import gongkai.reporting.print.Paper.Heading;
import gongkai.reporting.print.Paper.Paragraph;
import gongkai.reporting.print.Paper.Signature;
import gongkai.reporting.print.Paper.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A report as a word-processing file (ISO/IEC 29500) in the layout of official documents (GB/T
 * 9704-2012): title in 小标宋 of size 2, text in 仿宋 of size 3, first headings in 黑体 and second in 楷体,
 * the statutory tables as tables.
 */
final class DocxPrint {
  private static final double TITLE = 22;
  private static final double BODY = 16;

  /** Twips of a line. */
  private static final int LINE = 580;

  private final XWPFDocument document = new XWPFDocument();

  private DocxPrint() {}

  /** The file; the same report makes the same bytes. */
  static byte[] of(Paper paper) throws IOException {
    var print = new DocxPrint();
    try (var document = print.document;
        var out = new ByteArrayOutputStream()) {
      DocxPage.set(document);
      Stamp.on(document.getProperties(), paper);
      for (Paper.Piece piece : paper.pieces()) {
        print.piece(piece);
      }
      document.write(out);
      return SteadyZip.again(out.toByteArray());
    }
  }

  private void piece(Paper.Piece piece) {
    switch (piece) {
      case Title title -> {
        XWPFParagraph paragraph = paragraph(title.text(), "方正小标宋简体", TITLE, 0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(400);
        DocxPage.offGrid(paragraph);
        DocxPage.outline(paragraph, 0);
      }
      case Heading heading -> {
        String font = heading.level() == 1 ? "黑体" : "楷体_GB2312";
        XWPFParagraph paragraph = paragraph(heading.text(), font, BODY, 2);
        paragraph.setKeepNext(true);
        DocxPage.outline(paragraph, heading.level());
      }
      case Paragraph paragraph -> paragraph(paragraph.text(), "仿宋_GB2312", BODY, 2);
      case Form form -> {
        DocxTable.write(document, form.table());
        paragraph("", "仿宋_GB2312", BODY, 0);
      }
      case Signature signature -> {
        signed(signature.body()).setSpacingBefore(LINE);
        signed(signature.date());
      }
    }
  }

  /** To the right, four characters from the edge. */
  private XWPFParagraph signed(String text) {
    XWPFParagraph paragraph = paragraph(text, "仿宋_GB2312", BODY, 0);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight((int) (4 * BODY * 20));
    return paragraph;
  }

  private XWPFParagraph paragraph(String text, String font, double size, int indent) {
    XWPFParagraph paragraph = document.createParagraph();
    if (indent > 0) {
      paragraph.setIndentationFirstLine((int) (indent * size * 20));
    }
    DocxPage.run(paragraph, text, font, size);
    return paragraph;
  }
}
