package gongkai.reporting.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives whose bytes depend on what is in them, not on when they were made. */
final class SteadyZip {
  /** The earliest moment that an archive can state. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /** The same members in the same order, without the moments at which they were written. */
  static byte[] again(byte[] archive) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        members.put(entry.getName(), in.readAllBytes());
      }
    }
    return of(members);
  }

  /** An archive of these members in their order. */
  static byte[] of(Map<String, byte[]> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        var entry = new ZipEntry(member.getKey());
        entry.setTimeLocal(ALWAYS);
        entry.setSize(member.getValue().length);
        var crc = new CRC32();
        crc.update(member.getValue());
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(member.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
