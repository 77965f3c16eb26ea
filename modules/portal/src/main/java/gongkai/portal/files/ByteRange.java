package gongkai.portal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file.
 *
 * @param from first byte, counted from 0
 * @param to last byte, inclusive; {@code from - 1} for an empty file
 */
record ByteRange(long from, long to) {
  private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * Reads a {@code Range} header. What is no single range of bytes is ignored, as RFC 9110 allows:
   * the whole file is sent.
   *
   * @return {@code null} when the range lies outside the file
   */
  static @Nullable ByteRange of(@Nullable String header, long size) {
    ByteRange whole = new ByteRange(0, size - 1);
    Matcher range = ONE.matcher(header == null ? "" : header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return whole;
    }
    if (range.group(1).isEmpty()) {
      long length = Long.parseLong(range.group(2));
      return length == 0 || size == 0 ? null : new ByteRange(Math.max(0, size - length), size - 1);
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    if (!range.group(2).isEmpty() && to < from) {
      return whole;
    }
    return from >= size ? null : new ByteRange(from, Math.min(to, size - 1));
  }

  long length() {
    return to - from + 1;
  }

  boolean whole(long size) {
    return from == 0 && to == size - 1;
  }

  String header(long size) {
    return "bytes " + from + "-" + to + "/" + size;
  }

  void copy(Path file, OutputStream out) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      WritableByteChannel sink = Channels.newChannel(out);
      long position = from;
      while (position <= to) {
        long sent = channel.transferTo(position, Math.min(to - position + 1, 1 << 16), sink);
        if (sent <= 0) {
          throw new IOException("The file ended at byte " + position);
        }
        position += sent;
      }
    }
  }
}
