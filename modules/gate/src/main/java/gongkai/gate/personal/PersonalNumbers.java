package gongkai.gate.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity numbers, phone numbers and bank cards in a text.
 *
 * <p>A number may be written in groups. Only groupings that people use count, because rows of a
 * table of figures would otherwise read as numbers.
 */
public final class PersonalNumbers {
  private static final int SHORTEST = 10;
  private static final String APART = "(?<![0-9A-Za-z])";
  private static final String NO_FRACTION = "(?<![0-9]\\.)";
  private static final String NO_CURRENCY = "(?<![¥￥$])(?<![¥￥$] )";
  private static final String END = "(?![0-9A-Za-z])(?!\\.[0-9])";

  /** What follows makes it an amount or a count. */
  private static final String NO_AMOUNT = "(?! ?(?:元|万|亿|吨|平方|立方|公里|千|㎡|股|人民币|人次|%|％|‰))";

  private static final String NO_ACCOUNT = "(?<!(?:账|帐|税|编|文|户)[号户][:：]? ?)(?<!识别[号码][:：]? ?)";

  private static final List<Kind> KINDS =
      List.of(
          // Its check character is proof enough: letters may stand around it.
          new Kind(
              "identity-number",
              "(?<![0-9])"
                  + "(?:\\d{6}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3}[0-9Xx]|\\d(?: \\d){16} [0-9Xx])"
                  + "(?![0-9])",
              number -> IdentityNumber.isLong(number)),
          new Kind(
              "bank-card",
              APART
                  + NO_FRACTION
                  + NO_CURRENCY
                  + "(?:\\d{16,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]\\d{1,3})?)"
                  + END
                  + NO_AMOUNT,
              number -> BankCard.is(number)),
          new Kind(
              "identity-number",
              APART
                  + NO_FRACTION
                  + NO_CURRENCY
                  + NO_ACCOUNT
                  + "\\d{6}[ -]?\\d{6}[ -]?\\d{3}"
                  + END
                  + NO_AMOUNT,
              number -> IdentityNumber.isShort(number)),
          new Kind(
              "mobile-number",
              "(?:"
                  + APART
                  + "|(?<=(?i:tel|phone|mobile|mob|[vw]x)))(?<!0\\.)"
                  + NO_CURRENCY
                  + "(?:(?:\\+|00)?86[ -]?)?"
                  + "1[3-9](?:\\d{9}|\\d([ -])\\d{4}\\1\\d{4}|\\d{2}([ -])\\d{4}\\2\\d{3}"
                  + "|\\d{3}[ -]\\d{6}|\\d[ -]\\d{8})"
                  + END
                  + NO_AMOUNT,
              number -> true),
          new Kind(
              "landline-number",
              APART
                  + "(?:(?:\\+?86[ -]?)?\\(?0(?:10|2\\d|[3-9]\\d{2})(?: ?- ?|\\) ?| )[2-8]\\d{6,7}"
                  + "|(?<=(?:电话|传真|热线|座机|联系方式)[:：]? ?)"
                  + "0(?:10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7})"
                  + END,
              number -> true));

  private PersonalNumbers() {}

  /** All numbers in the text, in no particular order, each place once. */
  public static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    if (hasDigits(text)) {
      scan(text, hits);
    }
    return hits;
  }

  /** The text with the middle of every such number hidden. */
  public static String masked(String text) {
    return hasDigits(text) ? scan(text, new ArrayList<>()) : text;
  }

  /** Most texts have too few digits for any number and are done with at once. */
  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
      if (Character.isDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        digits++;
      }
    }
    return digits >= SHORTEST;
  }

  private static String scan(String text, List<Hit> hits) {
    String left = PlainDigits.of(text);
    for (Kind kind : KINDS) {
      left = kind.take(left, hits);
    }
    return left;
  }

  private static final class Kind {
    private final String code;
    private final Pattern form;
    private final Predicate<String> proof;

    Kind(String code, String form, Predicate<String> proof) {
      this.code = code;
      this.form = Pattern.compile(form);
      this.proof = proof;
    }

    /** Notes the numbers of this kind and masks them, so that no later kind reads them again. */
    String take(String text, List<Hit> hits) {
      // what stands around a stretch decides too
      Matcher matcher = form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      StringBuilder rest = new StringBuilder(text.length());
      int done = 0;
      for (DigitRuns.Run run : DigitRuns.of(text, SHORTEST)) {
        matcher.region(run.start(), run.end());
        while (matcher.find()) {
          rest.append(text, done, matcher.start()).append(masked(matcher.group(), hits));
          done = matcher.end();
        }
      }
      return rest.append(text, done, text.length()).toString();
    }

    private String masked(String found, List<Hit> hits) {
      String bare = found.replaceAll("[^0-9Xx]", "");
      if (!proof.test(bare)) {
        return found;
      }
      Hit hit = Hit.of(code, code.equals("mobile-number") ? tail(bare) : national(bare));
      hits.add(hit);
      return hit.masked();
    }

    private static String tail(String bare) {
      return bare.substring(bare.length() - 11);
    }

    private String national(String bare) {
      return code.equals("landline-number") && bare.startsWith("86") ? bare.substring(2) : bare;
    }
  }
}
