package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat.Alias;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels that may stand at a place, and the ways in which print departs from them. */
final class LabelBook {
  private static final Pattern ADDITION = Pattern.compile("^(.+?)(\\([^()]*\\))$");

  private static final int LONGEST = 80;

  private final List<Entry> labels;
  private final List<Entry> aliases;
  private final Map<String, Optional<Match>> known = new HashMap<>();

  LabelBook(Collection<String> labels, Collection<Alias> aliases) {
    this.labels =
        labels.stream()
            .filter(label -> !label.isEmpty())
            .distinct()
            .map(label -> Entry.of(label, label))
            .toList();
    this.aliases =
        aliases.stream()
            .filter(alias -> labels.contains(alias.label()))
            .map(alias -> Entry.of(alias.read(), alias.label()))
            .toList();
  }

  /** A wording in its comparable forms, and the label it stands for. */
  private record Entry(String key, String bare, String label) {
    static Entry of(String wording, String label) {
      return new Entry(Labels.key(wording), Labels.bare(wording), label);
    }
  }

  /** How a text matches. */
  enum Way {
    EXACT,
    /** Other blanks or character widths. */
    SPACING,
    /** The ordinal is missing or another. */
    NUMBERING,
    /** A known other wording. */
    ALIAS,
    /** Something in brackets was added. */
    ADDITION
  }

  /**
   * A label that was recognised.
   *
   * @param label as the format states it
   * @param read as it stands in the report
   * @param addition what was added in brackets, empty for nothing
   */
  record Match(String label, String read, Way way, String addition) {}

  Optional<Match> match(String read) {
    if (read.length() > LONGEST) {
      return Optional.empty();
    }
    return known.computeIfAbsent(read, text -> whole(text, text, "").or(() -> withAddition(text)));
  }

  private Optional<Match> withAddition(String read) {
    var match = ADDITION.matcher(Labels.key(read));
    return match.matches() ? whole(match.group(1), read, match.group(2)) : Optional.empty();
  }

  private Optional<Match> whole(String text, String read, String addition) {
    String key = Labels.key(text);
    String bare = Labels.bare(key);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    for (Entry entry : labels) {
      if (entry.key().equals(key)) {
        Way way = entry.label().equals(text) ? Way.EXACT : Way.SPACING;
        return found(entry.label(), read, way, addition);
      }
    }
    for (Entry entry : labels) {
      if (entry.bare().equals(bare)) {
        return found(entry.label(), read, Way.NUMBERING, addition);
      }
    }
    for (Entry entry : aliases) {
      if (entry.bare().equals(bare)) {
        return found(entry.label(), read, Way.ALIAS, addition);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> found(String label, String read, Way way, String addition) {
    return Optional.of(new Match(label, read, addition.isEmpty() ? way : Way.ADDITION, addition));
  }
}
