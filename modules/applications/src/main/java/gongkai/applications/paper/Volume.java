package gongkai.applications.paper;

import java.util.List;

/**
 * A document of chapters before it is set: what is printed, not how.
 *
 * @param headline name of the body
 * @param title name of the document
 * @param number printed at the foot of each page
 */
public record Volume(String headline, String title, String number, List<Chapter> chapters) {
  public Volume {
    chapters = List.copyOf(chapters);
  }

  /** Tells nothing of the content, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Volume of " + chapters.size() + " chapters";
  }

  /** A part with a heading that readers find in the outline. */
  public record Chapter(String heading, List<Block> blocks) {
    public Chapter {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
      return "Chapter of " + blocks.size() + " blocks";
    }
  }

  /** What stands in a chapter. */
  public sealed interface Block permits Text, Subheading, Grid {}

  /** Paragraphs, one a line. */
  public record Text(String text) implements Block {
    @Override
    public String toString() {
      return "Text";
    }
  }

  /** A heading inside a chapter. */
  public record Subheading(String text) implements Block {
    @Override
    public String toString() {
      return "Subheading";
    }
  }

  /**
   * A table.
   *
   * @param head names of the columns, repeated on each page; empty for a table of names and values
   * @param weights how wide the columns are against each other
   */
  public record Grid(List<String> head, List<Integer> weights, List<List<String>> rows)
      implements Block {
    public Grid {
      head = List.copyOf(head);
      weights = List.copyOf(weights);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
      return "Grid of " + rows.size() + " rows";
    }
  }
}
