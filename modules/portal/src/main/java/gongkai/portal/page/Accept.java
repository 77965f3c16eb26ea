package gongkai.portal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader's {@code Accept} header (RFC 9110, 12.5.1): lists, wildcards, parameters and q-values.
 * What cannot be understood is left aside; a header without anything understood accepts all.
 */
public final class Accept {
  private static final Pattern PART = Pattern.compile("(?:[^,\"]|\"(?:\\\\.|[^\"\\\\])*\")+");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([A-Za-z0-9!#$&^_.+-]+|\\*)/([A-Za-z0-9!#$&^_.+-]+|\\*)\\s*(;.*)?");
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");
  private static final int LONGEST = 2000;

  private final List<Range> ranges = new ArrayList<>();

  private Accept(@Nullable String header) {
    Matcher part = PART.matcher(header == null || header.length() > LONGEST ? "" : header);
    while (part.find()) {
      Matcher range = RANGE.matcher(part.group());
      if (range.matches() && !(range.group(1).equals("*") && !range.group(2).equals("*"))) {
        ranges.add(
            new Range(
                range.group(1).toLowerCase(Locale.ROOT),
                range.group(2).toLowerCase(Locale.ROOT),
                quality(range.group(3)),
                ranges.size()));
      }
    }
    if (ranges.isEmpty()) {
      ranges.add(new Range("*", "*", 1, 0));
    }
  }

  /** Parses a header; {@code null} accepts everything. */
  public static Accept of(@Nullable String header) {
    return new Accept(header);
  }

  /**
   * The best of the offered types; empty when none is acceptable.
   *
   * <p>The higher q-value wins, then the type that is named more exactly, then the one named
   * earlier by the reader, then the one offered earlier.
   */
  public Optional<String> best(List<String> offered) {
    return offered.stream()
        .flatMap(type -> match(type).stream())
        .filter(match -> match.range.quality > 0)
        .min(
            Comparator.comparingDouble((Match m) -> -m.range.quality)
                .thenComparingInt(m -> -m.range.exactness())
                .thenComparingInt(m -> m.range.place))
        .map(Match::type);
  }

  private Optional<Match> match(String type) {
    return ranges.stream()
        .filter(range -> range.covers(type))
        .max(Comparator.comparingInt(Range::exactness))
        .map(range -> new Match(type, range));
  }

  private static double quality(@Nullable String parameters) {
    Matcher quality = QUALITY.matcher(parameters == null ? "" : parameters);
    return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
  }

  private record Match(String type, Range range) {}

  private record Range(String type, String subtype, double quality, int place) {
    boolean covers(String offered) {
      return type.equals("*")
          || (subtype.equals("*") && offered.startsWith(type + "/"))
          || offered.equals(type + "/" + subtype);
    }

    int exactness() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
  }
}
