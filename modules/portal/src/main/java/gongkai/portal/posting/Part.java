package gongkai.portal.posting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field or a file of a form, as {@link Multipart} meets it.
 *
 * @param name name of the field
 * @param fileName the file's name, empty for a file field without a file, {@code null} for a field
 * @param content to be read before the next part
 */
record Part(String name, @Nullable String fileName, InputStream content) {
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([a-zA-Z]+)=\"((?:\\\\\"|[^\"])*)\"");

  /**
   * A part with those header lines; browsers write quotes in names as {@code %22}.
   *
   * @throws Multipart.Malformed when it has no name
   */
  static Part of(List<String> headers, InputStream content) throws Multipart.Malformed {
    String name = null;
    String file = null;
    for (String header : headers) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
          String value =
              parameter.group(2).replace("\\\"", "\"").replace("%22", "\"").replace("%0D%0A", " ");
          switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
            case "name" -> name = value;
            case "filename" -> file = value;
            default -> {}
          }
        }
      }
    }
    if (name == null) {
      throw new Multipart.Malformed("a part without name");
    }
    return new Part(name, file, content);
  }

  /** The text of a field: its first {@code most} bytes. */
  String text(int most) throws IOException {
    byte[] bytes = content.readNBytes(most);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
