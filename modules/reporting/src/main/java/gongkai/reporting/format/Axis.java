package gongkai.reporting.format;

import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The two directions of a table. */
public enum Axis {
  ROW,
  COLUMN;

  /** The direction across. */
  public Axis across() {
    return this == ROW ? COLUMN : ROW;
  }

  /** The counted headings that make a leaf's figures: those that it sums, else itself. */
  public List<Heading> parts(Block block, Heading leaf) {
    return leaf.sums().isEmpty()
        ? List.of(leaf)
        : leaf.sums().stream().flatMap(key -> counted(block, key)).toList();
  }

  /** The leaves that a key names: one, or those of a group that are no sums. */
  Stream<Heading> counted(Block block, String key) {
    return heading(block, key).stream()
        .flatMap(Heading::leaves)
        .filter(leaf -> leaf.key().equals(key) || leaf.sums().isEmpty());
  }

  /** The keys whose figures a key stands for in sums; none when it is unknown. */
  List<String> summands(Block block, String key) {
    return heading(block, key).stream()
        .flatMap(named -> keys(named, leaf -> leaf.key().equals(key) || leaf.sums().isEmpty()))
        .toList();
  }

  /** The keys under which reports may have figures. */
  List<String> keys(Block block) {
    return headings(block).stream().flatMap(heading -> keys(heading, leaf -> true)).toList();
  }

  /** Other years' forms have one row or column in place of some groups, which counts too. */
  private static Stream<String> keys(Heading heading, Predicate<Heading> which) {
    return heading.isLeaf()
        ? Stream.of(heading).filter(which).map(Heading::key)
        : Stream.concat(
            heading.children().stream().flatMap(child -> keys(child, which)),
            Stream.of(heading.formerly()).filter(Predicate.not(String::isEmpty)));
  }

  /** All headings, groups before what they group. */
  Stream<Heading> all(Block block) {
    return headings(block).stream().flatMap(Heading::all);
  }

  private List<Heading> headings(Block block) {
    return this == ROW ? block.rows() : block.columns();
  }

  private Optional<Heading> heading(Block block, String key) {
    return all(block).filter(heading -> heading.key().equals(key)).findFirst();
  }
}
