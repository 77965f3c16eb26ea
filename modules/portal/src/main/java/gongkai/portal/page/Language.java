package gongkai.portal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of the portal: Chinese first, English second. */
public enum Language {
  /** 中文. */
  ZH("zh", "zh-CN"),
  /** English. */
  EN("en", "en");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The value of the parameter {@code lang}. */
  public String code() {
    return code;
  }

  /** The language tag for HTML and HTTP. */
  public String tag() {
    return tag;
  }

  /** The other of the two. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The language that a parameter names, {@code null} when it names none. */
  static @Nullable Language named(@Nullable String code) {
    return "en".equals(code) ? EN : "zh".equals(code) ? ZH : null;
  }

  /** The language that an {@code Accept-Language} header asks for; Chinese when it is in doubt. */
  static Language preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
      return ZH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      Locale found = Locale.lookup(ranges, List.of(Locale.CHINESE, Locale.ENGLISH));
      return Locale.ENGLISH.equals(found) ? EN : ZH;
    } catch (IllegalArgumentException malformed) {
      return ZH;
    }
  }

  /** The name of a coded value or body in this language; Chinese when it has no other. */
  public String name(Map<?, ?> coded) {
    Object english = coded.get("nameEn");
    Object name = this == EN && english instanceof String text && !text.isEmpty() ? text : null;
    return name != null ? name.toString() : String.valueOf(coded.get("name"));
  }
}
