package gongkai.opendata.sparql.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of the endpoint for people: Chinese first, English second. */
public enum Words {
  /** 中文. */
  ZH("texts_zh.properties", "zh-CN"),
  /** English. */
  EN("texts_en.properties", "en");

  @SuppressWarnings("ImmutableEnumChecker") // read once and never changed
  private final Properties texts = new Properties();

  private final String tag;

  Words(String file, String tag) {
    this.tag = tag;
    try (InputStream in = Words.class.getResourceAsStream("/gongkai/opendata/sparql/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of a language. */
  public static Words of(boolean english) {
    return english ? EN : ZH;
  }

  /** The language for {@code lang} and {@code Content-Language}. */
  public String tag() {
    return tag;
  }

  /**
   * A text.
   *
   * @throws IllegalArgumentException when there is none of that key
   */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key);
    }
    return text;
  }

  /** The title of a rule. */
  public String title(Refusal refusal) {
    return get("rule." + refusal.rule());
  }

  /** What to do about it. */
  public String advice(Refusal refusal) {
    return get("rule." + refusal.rule() + ".advice");
  }
}
