package gongkai.catalogue.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells how a text file is encoded: UTF-8, or else GB18030, by reading it whole. */
public final class TextEncoding {
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\uFEFF?\\s*<(!doctype|html|head|body|script|svg|\\?xml|iframe)",
          Pattern.CASE_INSENSITIVE);

  private TextEncoding() {}

  /** The encoding, empty when it is no plain text: binary, in another encoding, or markup. */
  public static Optional<Charset> of(Path file) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      if (reads(file, charset)) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  private static boolean reads(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    boolean first = true;
    try (var channel = Files.newByteChannel(file)) {
      boolean end = false;
      while (!end) {
        end = channel.read(bytes) < 0;
        bytes.flip();
        CoderResult result = decoder.decode(bytes, chars, end);
        bytes.compact();
        chars.flip();
        if (result.isError() || isBinary(chars) || (first && MARKUP.matcher(chars).find())) {
          return false;
        }
        first = false;
        chars.clear();
      }
      return true;
    }
  }

  private static boolean isBinary(CharBuffer chars) {
    return chars.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
  }
}
