package gongkai.applications.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What constants are called on paper and in files, and how days and moments are written. */
public final class Labels {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private static final Properties TEXTS = read();

  private Labels() {}

  /**
   * The name of a constant, empty for none.
   *
   * @throws IllegalStateException when it has no name
   */
  public static String of(@Nullable Enum<?> constant) {
    if (constant == null) {
      return "";
    }
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No label: " + key);
    }
    return text;
  }

  /** The name of a role by its token, the token itself when it is unknown. */
  public static String role(String token) {
    return TEXTS.getProperty("Role." + token, token);
  }

  /** The day as ISO writes it, empty for none. */
  public static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }

  /** The minute in Beijing, empty for none. */
  public static String moment(@Nullable Instant at) {
    return at == null ? "" : MINUTE.format(at);
  }

  private static Properties read() {
    var texts = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
      var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
