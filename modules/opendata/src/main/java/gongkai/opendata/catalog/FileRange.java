package gongkai.opendata.catalog;

import gongkai.opendata.wire.Answer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file or one range of its bytes (RFC 9110, section 14), sent without holding it in memory. */
record FileRange(long first, long length) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /**
   * Answers with the file, or with the range. Several ranges and what is not understood are ignored
   * as the standard allows; a range behind the end is refused with 416.
   */
  static Response.ResponseBuilder answer(Path file, @Nullable String header) {
    long size = size(file);
    Matcher asked = ONE.matcher(header == null ? "" : header.strip());
    FileRange range = new FileRange(0, size);
    int status = 200;
    if (asked.matches() && !(asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      range = of(asked.group(1), asked.group(2), size);
      status = range.length() > 0 ? 206 : 416;
    }
    Response.ResponseBuilder answer =
        Answer.open(Response.status(status)).header("Accept-Ranges", "bytes");
    if (status == 416) {
      return answer.header("Content-Range", "bytes */" + size);
    }
    if (status == 206) {
      answer.header(
          "Content-Range",
          "bytes " + range.first + "-" + (range.first + range.length - 1) + "/" + size);
    }
    return answer.header(HttpHeaders.CONTENT_LENGTH, range.length).entity(range.of(file));
  }

  /** The range between two positions, or the last bytes when there is no first one. */
  static FileRange of(String first, String last, long size) {
    if (first.isEmpty()) {
      long length = Math.min(size, Long.parseLong(last));
      return new FileRange(size - length, length);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
    return new FileRange(from, Math.max(0, to - from + 1));
  }

  private StreamingOutput of(Path file) {
    return out -> {
      WritableByteChannel to = Channels.newChannel(out);
      try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
        long at = first;
        long end = first + length;
        while (at < end) {
          long sent = from.transferTo(at, Math.min(1 << 20, end - at), to);
          if (sent <= 0) {
            throw new IOException("The file became shorter");
          }
          at += sent;
        }
      }
    };
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
