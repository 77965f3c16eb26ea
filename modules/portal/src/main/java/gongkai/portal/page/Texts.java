package gongkai.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the portal. Statutory labels ({@code statutory.properties}) are the same in both
 * languages; all other texts have a Chinese and an English bundle with the same keys.
 */
public final class Texts {
  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Properties own;
  private final Properties statutory;
  private final Language language;

  private Texts(Language language) {
    this.language = language;
    own = load("texts_" + language.code());
    statutory = load("statutory");
  }

  /** The texts of a language. */
  public static Texts in(Language language) {
    return java.util.Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The text of a key with its arguments filled in.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String get(String key, Object... arguments) {
    String text = own.getProperty(key, statutory.getProperty(key));
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language);
    }
    return arguments.length == 0
        ? text
        : new MessageFormat(text, Locale.forLanguageTag(language.tag())).format(arguments);
  }

  /** Says whether there is a text of that key. */
  public boolean has(String key) {
    return own.containsKey(key) || statutory.containsKey(key);
  }

  Set<String> keys() {
    return new TreeSet<>(own.stringPropertyNames());
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream in =
        Texts.class.getResourceAsStream("/gongkai/portal/" + name + ".properties")) {
      texts.load(
          new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
