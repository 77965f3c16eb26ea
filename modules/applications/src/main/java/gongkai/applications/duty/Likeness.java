package gongkai.applications.duty;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two descriptions are, by the pairs of signs that they share. */
public final class Likeness {
  private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{S}\\s]+");
  private static final Pattern PHRASES =
      Pattern.compile("申请公开|政府信息|请求公开|请提供|请予公开|有关|关于|相关|贵局|贵单位|我局|公开|申请|以及|的");

  private Likeness() {}

  /** 0 for nothing in common to 100 for the same words. */
  public static int of(String one, String other) {
    Set<String> left = pairs(one);
    Set<String> right = pairs(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return 100 * common.size() / (left.size() + right.size() - common.size());
  }

  /**
   * The words by which to search what is public: the pieces between phrases that everybody uses.
   */
  public static List<String> words(String text, int limit) {
    List<String> words = new ArrayList<>();
    for (String piece : NOISE.split(PHRASES.matcher(normal(text)).replaceAll(" "))) {
      if (piece.length() >= 2 && words.size() < limit && !words.contains(piece)) {
        words.add(piece);
      }
    }
    return List.copyOf(words);
  }

  private static Set<String> pairs(String text) {
    String plain = NOISE.matcher(PHRASES.matcher(normal(text)).replaceAll("")).replaceAll("");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
