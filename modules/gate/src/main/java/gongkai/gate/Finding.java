package gongkai.gate;

/**
 * An objection of a check.
 *
 * @param check name of the check
 * @param place where: a field or a file name, with page, sheet or position
 * @param code stable token of what was found, for example {@code identity-number}
 * @param text explanation in Chinese that says what to do; never repeats the personal data in full
 */
public record Finding(String check, String place, String code, String text) {}
