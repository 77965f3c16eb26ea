package gongkai.portal.posting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form sent as {@code multipart/form-data} (RFC 7578) part by part, so that a file goes
 * where it belongs without being held in memory or in a foreign temporary folder.
 */
final class Multipart {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
  private static final int WINDOW = 65_536;
  private static final int LONGEST_LINE = 4096;
  private static final int MOST_LINES = 20;

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] window = new byte[WINDOW];
  private int start;
  private int end;
  private boolean closed;
  private @Nullable Body open;

  /**
   * A reader of that form.
   *
   * @throws Malformed when the content type names no boundary
   */
  Multipart(@Nullable String contentType, InputStream in) throws Malformed {
    Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!boundary.find()) {
      throw new Malformed("no boundary");
    }
    String mark = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
    this.delimiter = ("\r\n--" + mark).getBytes(StandardCharsets.UTF_8);
    this.in = in;
    window[end++] = '\r'; // the first delimiter may stand at the very start
    window[end++] = '\n';
    this.open = new Body();
  }

  /** The next part, after what is left of the one before; {@code null} after the last. */
  @Nullable Part next() throws IOException {
    if (open != null) {
      open.transferTo(java.io.OutputStream.nullOutputStream());
      open = null;
      readDelimiterEnd();
    }
    if (closed) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (lines.size() == MOST_LINES) {
        throw new Malformed("too many header lines");
      }
      lines.add(line);
    }
    open = new Body();
    return Part.of(lines, open);
  }

  private void readDelimiterEnd() throws IOException {
    start += delimiter.length;
    String rest = line(true);
    closed = rest.startsWith("--");
    if (!closed && !rest.isBlank()) {
      throw new Malformed("text after a boundary");
    }
  }

  private String line() throws IOException {
    return line(false);
  }

  /** A line without its end; at the end of the input only where that is allowed. */
  private String line(boolean mayEnd) throws IOException {
    for (int length = 0; ; length++) {
      while (start + length + 1 >= end) {
        if (!fill()) {
          if (mayEnd) {
            return text(end - start);
          }
          throw new Malformed("end within headers");
        }
      }
      if (window[start + length] == '\r' && window[start + length + 1] == '\n') {
        String line = text(length);
        start += 2;
        return line;
      }
      if (length > LONGEST_LINE) {
        throw new Malformed("long header line");
      }
    }
  }

  private String text(int length) {
    String text = new String(window, start, length, StandardCharsets.UTF_8);
    start += length;
    return text;
  }

  /** Reads more into the window; false at the end of the input. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(window, start, window, 0, end - start);
      end -= start;
      start = 0;
    }
    int read = in.read(window, end, window.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  private int delimiterAt() {
    for (int i = start; i + delimiter.length <= end; i++) {
      int matched = 0;
      while (matched < delimiter.length && window[i + matched] == delimiter[matched]) {
        matched++;
      }
      if (matched == delimiter.length) {
        return i;
      }
    }
    return -1;
  }

  /** The bytes up to the next delimiter, which stays in the window. */
  private final class Body extends InputStream {
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int ready = ended ? 0 : ready();
      if (ready == 0) {
        ended = true;
        return -1;
      }
      int taken = Math.min(ready, length);
      System.arraycopy(window, start, target, offset, taken);
      start += taken;
      return taken;
    }

    /** Bytes at the window's start that certainly belong to the body; 0 at its end. */
    private int ready() throws IOException {
      while (true) {
        int at = delimiterAt();
        if (at >= 0) {
          return at - start;
        }
        int safe = end - start - delimiter.length + 1;
        if (safe > 0) {
          return safe;
        }
        if (!fill()) {
          throw new Malformed("end within a part");
        }
      }
    }
  }

  /** A form that is not one. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }
}
