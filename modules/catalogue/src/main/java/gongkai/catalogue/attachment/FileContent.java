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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into a file to see what it really is. Nothing is unpacked. */
final class FileContent {
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\s*<(!doctype|html|head|body|script|svg|\\?xml|iframe)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> REFUSED_IN_ARCHIVES =
      Set.of(
          "exe", "dll", "bat", "cmd", "com", "scr", "msi", "ps1", "vbs", "js", "jse", "wsf", "jar",
          "sh", "apk", "hta", "lnk", "html", "htm", "svg", "docm", "xlsm", "pptm", "zip", "rar",
          "7z");
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_UNPACKED = 2L << 30;

  private final Path file;

  FileContent(Path file) {
    this.file = file;
  }

  /** Whether it starts with these bytes, written as hexadecimal digits. */
  boolean starts(String signature) throws IOException {
    byte[] wanted = HexFormat.of().parseHex(signature);
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(wanted.length), wanted);
    }
  }

  /** Whether it is an office package with that part, and without macros. */
  boolean isPackageWith(String part) throws IOException {
    if (!starts("504b0304")) {
      return false;
    }
    try (var zip = new ZipFile(file.toFile())) {
      return zip.getEntry(part) != null
          && bounded(zip)
          && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    } catch (ZipException e) {
      return false;
    }
  }

  /** Whether it is an archive without programs, pages or archives in it, of a sane size. */
  boolean isHarmlessArchive() throws IOException {
    if (!starts("504b0304") && !starts("504b0506")) {
      return false;
    }
    try (var zip = new ZipFile(file.toFile())) {
      return bounded(zip)
          && zip.stream()
              .noneMatch(
                  entry -> REFUSED_IN_ARCHIVES.contains(FileName.extension(entry.getName())));
    } catch (ZipException e) {
      return false;
    }
  }

  private static boolean bounded(ZipFile zip) {
    return zip.size() <= MOST_ENTRIES
        && zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() <= MOST_UNPACKED;
  }

  /** Whether it is an OLE2 document with that stream. */
  boolean isCompoundWith(String stream) throws IOException {
    if (!starts("d0cf11e0a1b11ae1")) {
      return false;
    }
    try (var document = new POIFSFileSystem(file.toFile(), true)) {
      return document.getRoot().getEntryNames().stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .anyMatch(stream.toLowerCase(Locale.ROOT)::equals);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Whether it is text in UTF-8 or GB18030, and not markup under another name. */
  boolean isPlainText() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      if (reads(charset)) {
        return true;
      }
    }
    return false;
  }

  private boolean reads(Charset charset) throws IOException {
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
        if (result.isError()
            || binary(chars)
            || (first && MARKUP.matcher(unmarked(chars)).find())) {
          return false;
        }
        first = false;
        chars.clear();
      }
      return true;
    }
  }

  private static CharSequence unmarked(CharBuffer chars) {
    boolean mark = chars.hasRemaining() && chars.charAt(0) == '\uFEFF';
    return mark ? chars.subSequence(1, chars.length()) : chars;
  }

  private static boolean binary(CharBuffer chars) {
    return chars.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
  }
}
