package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text in UTF-8, UTF-16 with a mark, or GB 18030: plain, CSV, HTML, XML, JSON. */
final class PlainText {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private PlainText() {}

  static void read(Path file, String place, Notes notes) throws IOException {
    String text =
        decode(Files.readAllBytes(file), false)
            .orElseThrow(() -> new IOException("Not text to its end"));
    notes.text(place, text);
    if (text.indexOf('<') >= 0) {
      // Markup inside a number would hide it.
      Document page = Jsoup.parse(text);
      notes.text(place, page.text());
      if (!page.select("script").isEmpty()) {
        notes.found(place, "javascript");
      }
    }
  }

  /**
   * The text of some bytes, empty when they are none.
   *
   * @param cut whether the bytes may end inside a character
   */
  static Optional<String> decode(byte[] bytes, boolean cut) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return decode(bytes, StandardCharsets.UTF_16LE, cut);
    } else if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return decode(bytes, StandardCharsets.UTF_16BE, cut);
    }
    return CHARSETS.stream()
        .map(charset -> decode(bytes, charset, cut))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> decode(byte[] bytes, Charset charset, boolean cut) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, !cut);
    String text = out.flip().toString();
    boolean plain =
        text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    return result.isUnderflow() && plain ? Optional.of(text) : Optional.empty();
  }
}
