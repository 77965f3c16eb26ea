package gongkai.applications.letter.template;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How articles of the Regulation are cited: 第十六条第二款, up to Article 56. */
final class Articles {
  private static final String NUMBER = "[一二三四五六七八九十]{1,3}";
  private static final Pattern FORM =
      Pattern.compile("第(%s)条(第%s款)?(第%s项)?".formatted(NUMBER, NUMBER, NUMBER));
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LAST = 56;

  private Articles() {}

  /** Says whether it cites one article, or several with 、 between them. */
  static boolean valid(String citation) {
    return Arrays.stream(citation.split("、", -1)).allMatch(Articles::one);
  }

  private static boolean one(String citation) {
    Matcher found = FORM.matcher(citation.strip());
    if (!found.matches()) {
      return false;
    }
    int number = number(found.group(1));
    return number >= 1 && number <= LAST;
  }

  private static int number(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return chinese.length() == 1 ? DIGITS.indexOf(chinese) : -1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
    String rest = chinese.substring(ten + 1);
    boolean wrong = ten > 1 || rest.length() > 1 || rest.startsWith("十");
    return wrong ? -1 : tens * 10 + (rest.isEmpty() ? 0 : DIGITS.indexOf(rest));
  }
}
