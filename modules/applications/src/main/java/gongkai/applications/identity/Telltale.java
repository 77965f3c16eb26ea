package gongkai.applications.identity;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text tells who somebody is. Texts that are kept in the clear, because lists show them
 * or a hash chain holds them, are asked before they are taken.
 */
public final class Telltale {
  /** Digits with the blanks and hyphens that people write between them. */
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[ -]?\\d)+[Xx]?");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\\.[A-Za-z]");

  /** A single character stands in every text. */
  private static final int LEAST = 2;

  private Telltale() {}

  /** Says whether the number of an identity card or of a mobile telephone stands in it. */
  public static boolean number(String text) {
    Matcher runs = DIGITS.matcher(Typed.plain(text));
    while (runs.find()) {
      String run = runs.group().replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
      if (Contacts.isMobile(run) || isCitizen(run)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether such a number or an e-mail address stands in it. */
  public static boolean contact(String text) {
    return number(text) || EMAIL.matcher(Typed.plain(text)).find();
  }

  /** Says whether something that is known of a person stands in it; empty texts do not count. */
  public static boolean any(String text, Collection<String> known) {
    return known.stream().filter(each -> each.length() >= LEAST).anyMatch(text::contains);
  }

  private static boolean isCitizen(String run) {
    return CitizenNumber.hasForm(run)
        && CitizenNumber.hasRightCheck(run)
        && CitizenNumber.birth(run).isPresent();
  }
}
