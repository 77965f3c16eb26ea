package gongkai.opendata.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs and unpacks documents in memory. */
public final class Gzip {
  private Gzip() {}

  /** The document packed; the same document gives the same bytes. */
  public static byte[] packed(byte[] document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length / 8 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes, 1 << 13)) {
      out.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The document that was packed. */
  public static byte[] unpacked(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
