package gongkai.opendata.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    ByteArrayOutputStream document = new ByteArrayOutputStream(packed.length * 4);
    try {
      unpack(packed, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document.toByteArray();
  }

  /** Writes the document that was packed. */
  static void unpack(byte[] packed, OutputStream to) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13)) {
      in.transferTo(to);
    }
  }

  /**
   * Bytes of the document that was packed, as its last four bytes say (RFC 1952, section 2.3.1).
   */
  static long length(byte[] packed) {
    return Integer.toUnsignedLong(
        ByteBuffer.wrap(packed, packed.length - Integer.BYTES, Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt());
  }
}
