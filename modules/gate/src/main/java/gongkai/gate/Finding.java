package gongkai.gate;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * An objection of a check.
 *
 * @param check name of the check
 * @param place where: a field or a file name, with page, sheet or position
 * @param code stable token of what was found, for example {@code identity-number}
 * @param text explanation in Chinese that says what to do; never repeats the personal data in full
 */
public record Finding(String check, String place, String code, String text) {

  /** The code of a check that failed itself. */
  public static final String CHECK_FAILED = "check-failed";

  /** A finding whose explanation is the one of its code. */
  public static Finding of(String check, String place, String code) {
    return new Finding(check, place, code, wording(code, Locale.CHINESE, code));
  }

  /** A finding whose explanation is the one of its code, with what was seen. */
  public static Finding of(String check, String place, String code, String seen) {
    return new Finding(check, place, code, wording(code, Locale.CHINESE, code) + "（" + seen + "）");
  }

  /** The explanation in English; it says what was found, not the details. */
  public String english() {
    return wording(code, Locale.ENGLISH, text);
  }

  private static String wording(String code, Locale language, String otherwise) {
    try {
      return ResourceBundle.getBundle(
              "gongkai.gate.findings", language, Finding.class.getClassLoader())
          .getString(code);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }
}
