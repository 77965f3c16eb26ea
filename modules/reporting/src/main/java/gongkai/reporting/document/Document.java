package gongkai.reporting.document;

import java.util.List;

/** A file's text in reading order, whatever its kind: paragraphs and tables. */
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A piece of a document. */
  public sealed interface Block permits Paragraph, Grid {}

  /** A heading or paragraph in one line. */
  public record Paragraph(String text) implements Block {}
}
