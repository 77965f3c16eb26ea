package gongkai.catalogue.legacy;

import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Reads what people write into cells: codes or labels, dates in several forms, plain text. */
final class CellValues {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?(?:[ T].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern ITEM = Pattern.compile(".*[（(]([一二三四五六七八九十]{1,3})[)）].*");
  private static final List<String> NUMERALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");
  private static final Pattern MARKUP = Pattern.compile("<\\s*/?\\s*[a-zA-Z][^>]*>");

  private CellValues() {}

  /** The code of a term written by code or label; an unknown text stays as it is. */
  static String code(List<Term> terms, String text) {
    String padded = text.matches("\\d") ? "0" + text : text;
    for (Term term : terms) {
      if (term.code().equals(text) || term.label().equals(text) || term.code().equals(padded)) {
        return term.code();
      }
    }
    return text;
  }

  static Optional<LocalDate> date(String text) {
    Matcher form = DATE.matcher(text);
    Matcher compact = COMPACT.matcher(text);
    Matcher found = form.matches() ? form : compact;
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Item 1 to 15 of Article 20, 0 for an empty cell, -1 for anything else. */
  static int basis(List<Term> articleTwenty, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    for (Term item : articleTwenty) {
      if (item.code().equals(text) || item.label().equals(text)) {
        return Integer.parseInt(item.code());
      }
    }
    Matcher item = ITEM.matcher(text);
    int place = item.matches() ? NUMERALS.indexOf(item.group(1)) : -1;
    return place < 0 ? -1 : place + 1;
  }

  /** An empty cell means in force. */
  static Optional<Validity> validity(String text) {
    return Arrays.stream(Validity.values())
        .filter(each -> text.isEmpty() || each.label().equals(text) || each.code().equals(text))
        .findFirst();
  }

  /** Markup as it is; of plain text each line becomes a paragraph. */
  static String html(String text) {
    if (text.isEmpty() || MARKUP.matcher(text).find()) {
      return text;
    }
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + Entities.escape(line.strip()) + "</p>")
        .collect(Collectors.joining());
  }
}
