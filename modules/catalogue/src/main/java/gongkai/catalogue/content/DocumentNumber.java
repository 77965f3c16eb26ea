package gongkai.catalogue.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a document number (发文字号): 机关代字〔年〕n号, GB/T 9704-2012, 7.2.5. */
final class DocumentNumber {
  private static final Pattern BRACKETED_YEAR =
      Pattern.compile("[\\[(（【［〔〈<{｛]\\s*(\\d{4})\\s*[\\])）】］〕〉>}｝]");
  private static final Pattern FORM =
      Pattern.compile("[\\p{IsHan}A-Za-z]{1,30}〔(19|20)\\d{2}〕[1-9]\\d{0,5}号");

  private DocumentNumber() {}

  /** Puts the year into hexagonal brackets, full-width digits into plain ones; takes spaces off. */
  static String normalise(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(plain::appendCodePoint);
    Matcher year = BRACKETED_YEAR.matcher(plain);
    return year.replaceFirst("〔$1〕");
  }

  /** Whether a normalised number has the form. */
  static boolean isWellFormed(String number) {
    return FORM.matcher(number).matches();
  }

  /** The year of a well-formed number. */
  static int year(String number) {
    int start = number.indexOf('〔') + 1;
    return Integer.parseInt(number.substring(start, start + 4));
  }
}
