package gongkai.catalogue.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into a file to see what it really is. Nothing is unpacked. */
final class FileContent {
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
    return TextEncoding.of(file).isPresent();
  }
}
