package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.file.ScanStopped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file whose reading is counted against the limits of the scan. */
final class ZipPackage implements AutoCloseable {
  private final ZipFile zip;
  private final Notes notes;

  /** Offices find a part however its name is capitalised. */
  private final Map<String, ZipEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  ZipPackage(Path file, Notes notes) throws IOException {
    this.notes = notes;
    this.zip = open(file);
    zip.stream()
        .forEach(
            entry -> {
              notes.entry();
              String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
              boolean empty = entry.getSize() == 0 && entry.getCompressedSize() <= 2;
              if (!entry.isDirectory() && !empty && entries.put(name, entry) != null) {
                // Two members of one name: readers disagree about which one counts.
                throw new ScanStopped("unreadable");
              }
            });
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** Names of the members, folders and empty ones left out. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(name);
    InputStream in = entry == null ? null : stream(entry);
    if (in == null) {
      throw new IOException("A part is missing");
    }
    return notes.counted(in, entry == null ? 0 : entry.getCompressedSize());
  }

  /** Gives a member as a file of its own, for as long as the work takes. */
  void unpack(String name, Work work) throws Exception {
    Path file = Files.createTempFile("gate", ".part");
    try {
      try (InputStream in = open(name)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      work.on(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream stream(ZipEntry entry) throws IOException {
    try {
      return zip.getInputStream(entry);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw new ScanStopped("encrypted");
      }
      throw e;
    }
  }

  /** Archives made on Chinese Windows name their members in GBK. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), Charset.forName("GB18030"));
    }
  }

  /** Something done with an unpacked member. */
  @FunctionalInterface
  interface Work {
    void on(Path file) throws Exception;
  }
}
