package gongkai.reporting.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads files of whatever kind; what they are is told from their content, never from a name. */
public final class Documents {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 20_000_000;

  private static final int LONGEST_TEXT = 5_000_000;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*)*<(?:!doctype|html|head|body|div|table|meta|p|section|article|h1|title|span|style)\\b.*");

  private Documents() {}

  /** What a file turned out to be. */
  public sealed interface Content {
    /** Paragraphs and tables. */
    record Structured(Document document) implements Content {}

    /** Plain text, tables as one cell a line. */
    record Plain(String text) implements Content {}
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument when it is empty, damaged, too large, of a kind that is not read, or
   *     a scan without text
   */
  public static Content read(byte[] file) {
    if (file.length > LARGEST) {
      throw new UnreadableDocument("too-large", "文件超过" + LARGEST / 1_000_000 + "MB，不是一份年度报告。");
    }
    if (startsWith(file, "%PDF-")) {
      return new Content.Structured(PdfDocument.read(file));
    }
    if (startsWith(file, "PK\3\4")) {
      return new Content.Structured(DocxDocument.read(file));
    }
    if (file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
      throw new UnreadableDocument("kind", "这是旧版 DOC/WPS 文件，请另存为 DOCX 或 PDF 后再试。");
    }
    return text(file);
  }

  private static Content text(byte[] file) {
    String text = decode(file).orElseThrow(() -> kind());
    if (text.isBlank()) {
      throw new UnreadableDocument("empty", "文件没有内容。");
    }
    if (text.chars().filter(c -> c == 0 || c == 0xFFFD).count() > 0) {
      throw kind();
    }
    if (text.length() > LONGEST_TEXT) {
      throw new UnreadableDocument("too-large", "网页或文本过长，不是一份年度报告。");
    }
    String start = text.substring(0, Math.min(text.length(), 4000));
    return MARKUP.matcher(start).matches()
        ? new Content.Structured(HtmlDocument.read(text))
        : new Content.Plain(text);
  }

  private static UnreadableDocument kind() {
    return new UnreadableDocument("kind", "不是能读的文件，请上传 HTML、DOCX、带文字的 PDF 或纯文本。");
  }

  private static Optional<String> decode(byte[] file) {
    return decode(file, StandardCharsets.UTF_8).or(() -> decode(file, GB18030));
  }

  private static Optional<String> decode(byte[] file, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] file, String mark) {
    int length = Math.min(file.length, 16);
    String start = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    return start.toUpperCase(Locale.ROOT).startsWith(mark);
  }
}
