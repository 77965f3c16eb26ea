package gongkai.opendata.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A packed file of a dump, and the SHA-256 of its bytes once it is closed. */
final class PackedFile implements AutoCloseable {
  private final Path path;
  private final MessageDigest sha256;
  private final OutputStream out;

  PackedFile(Path path) throws IOException {
    this.path = path;
    this.sha256 = sha256();
    OutputStream disk = new BufferedOutputStream(Files.newOutputStream(path));
    this.out = new GZIPOutputStream(new DigestOutputStream(disk, sha256), 1 << 16);
  }

  void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Its line of the checksums; there is one only of a closed file. */
  String sum() {
    return HexFormat.of().formatHex(sha256.digest()) + "  " + path.getFileName() + "\n";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
