package gongkai.reporting.document;

import gongkai.reporting.document.Document.Block;
import gongkai.reporting.document.Document.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A word-processing file (ISO/IEC 29500, WordprocessingML). */
final class DocxDocument {
  private static final String BODY = "word/document.xml";
  private static final int LARGEST_UNPACKED = 60_000_000;
  private static final int MOST_PARTS = 5000;
  private static final int DEEPEST = 60;

  private final List<Block> blocks = new ArrayList<>();

  private DocxDocument() {}

  static Document read(byte[] file) {
    String xml = body(file);
    var reader = new DocxDocument();
    Element body = Jsoup.parse(xml, Parser.xmlParser()).selectFirst("w|body");
    if (body == null) {
      throw new UnreadableDocument("kind", "压缩包里没有 Word 正文，不是 DOCX 文件。");
    }
    reader.walk(body, 0);
    return new Document(reader.blocks);
  }

  private static String body(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      long unpacked = 0;
      int parts = 0;
      Optional<String> body = Optional.empty();
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = unpack(zip, LARGEST_UNPACKED - unpacked);
        unpacked += content.length;
        if (++parts > MOST_PARTS) {
          throw new UnreadableDocument("too-large", "文件里的部件过多，不是一份年度报告。");
        }
        if (part.getName().equals(BODY)) {
          body = Optional.of(new String(content, StandardCharsets.UTF_8));
        }
      }
      return body.orElseThrow(
          () -> new UnreadableDocument("kind", "压缩包里没有 Word 正文，不是 DOCX 文件，或文件不完整。"));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocument("damaged", "DOCX 文件已损坏或不完整，请重新导出后再试。", e);
    }
  }

  private static byte[] unpack(InputStream part, long most) throws IOException {
    var content = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      content.write(buffer, 0, read);
      if (content.size() > most) {
        throw new UnreadableDocument("bomb", "文件解压后大得不合常理，拒绝读取。");
      }
    }
    return content.toByteArray();
  }

  private void walk(Element parent, int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableDocument("too-deep", "文件的结构嵌套过深，无法读取。");
    }
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> paragraph(child, depth);
        case "w:tbl" -> table(child, depth);
        case "w:del", "w:moveFrom", "w:sectPr", "w:pPr", "mc:Fallback" -> {}
        default -> walk(child, depth + 1);
      }
    }
  }

  private void paragraph(Element paragraph, int depth) {
    for (String line : WordText.of(paragraph).split("\n", -1)) {
      String text = Text.clean(line);
      if (!text.isEmpty()) {
        blocks.add(new Paragraph(text));
      }
    }
    // a text box holds paragraphs and tables of its own
    for (Element box : paragraph.select("w|txbxContent")) {
      if (box.closest("mc|Fallback") == null) {
        walk(box, depth + 1);
      }
    }
  }

  private void table(Element table, int depth) {
    if (DocxTable.isLayout(table)) {
      for (Element cell : DocxTable.cells(table)) {
        walk(cell, depth + 1);
      }
    } else {
      blocks.add(DocxTable.grid(table));
    }
  }
}
