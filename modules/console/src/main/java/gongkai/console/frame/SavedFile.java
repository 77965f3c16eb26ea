package gongkai.console.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An answer that the browser saves. It is never shown inside the console's origin, since a file may
 * carry active content.
 */
public final class SavedFile {
  private SavedFile() {}

  /** Tells the browser so, before the content is written. */
  public static void begin(HttpServletResponse response, String name, String mediaType) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", disposition(name));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
  }

  /** The name for old readers, and as it is where it has other signs (RFC 6266, section 4.3). */
  public static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + '"'
        + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded);
  }
}
