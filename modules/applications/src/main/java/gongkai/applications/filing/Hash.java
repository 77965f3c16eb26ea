package gongkai.applications.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what is enclosed. */
public final class Hash {
  private Hash() {}

  /** Of all that a stream gives. */
  static String of(InputStream content) throws IOException {
    var hashing = new DigestInputStream(content, sha256());
    hashing.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
  }

  /** Of enclosures together: number, name and hash of each; empty for none. */
  public static String of(List<GivenFile> files) {
    if (files.isEmpty()) {
      return "";
    }
    MessageDigest digest = sha256();
    for (GivenFile file : files) {
      String line = "%d\t%s\t%s\n".formatted(file.number(), file.name(), file.sha256());
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
