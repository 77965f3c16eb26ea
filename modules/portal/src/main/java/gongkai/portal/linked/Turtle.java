package gongkai.portal.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turtle for people: without prefixes, and lines whose addresses of this site are links. */
final class Turtle {
  private static final Pattern IRI = Pattern.compile("<(https?://[^<>\"{}|^`\\\\\\s]*)>");
  private static final int MOST_LINES = 500;

  private Turtle() {}

  static List<List<Piece>> lines(String turtle, String base) {
    return turtle
        .lines()
        .dropWhile(line -> line.isBlank() || line.toUpperCase(Locale.ROOT).contains("PREFIX "))
        .limit(MOST_LINES)
        .map(line -> pieces(line, base))
        .toList();
  }

  private static List<Piece> pieces(String line, String base) {
    List<Piece> pieces = new ArrayList<>();
    Matcher iri = IRI.matcher(line);
    int end = 0;
    while (iri.find()) {
      if (iri.group(1).startsWith(base)) {
        pieces.add(new Piece(line.substring(end, iri.start(1)), ""));
        pieces.add(new Piece(iri.group(1), "/" + iri.group(1).substring(base.length())));
        end = iri.end(1);
      }
    }
    pieces.add(new Piece(line.substring(end) + "\n", ""));
    return pieces;
  }

  /** A piece of a line; a link when it leads somewhere. */
  public record Piece(String text, String href) {}
}
