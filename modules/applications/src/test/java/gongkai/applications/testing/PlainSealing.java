package gongkai.applications.testing;

import gongkai.applications.casefile.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Hides words from a careless eye only; for tests that are not about sealing. */
public final class PlainSealing implements Sealing {

  @Override
  public String seal(String plain, String bound) {
    byte[] bytes = (bound + "\n" + plain).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String open(String sealed, String bound) {
    String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
    if (!text.startsWith(bound + "\n")) {
      throw new IllegalStateException("Bound to something else");
    }
    return text.substring(bound.length() + 1);
  }

  @Override
  public String key(String purpose, String value) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
