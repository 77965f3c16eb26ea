package gongkai.portal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Style sheet and icon, addressed by the hash of their content so that they never go stale. */
public final class Assets {
  private static final List<String> NAMES = List.of("site.css", "icon.svg");
  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static final String VERSION;

  static {
    MessageDigest digest = sha256();
    for (String name : NAMES) {
      byte[] bytes = read(name);
      digest.update(bytes);
      FILES.put(name, bytes);
    }
    VERSION = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private Assets() {}

  /** Hash of all assets. */
  public static String version() {
    return VERSION;
  }

  /** The address of an asset. */
  public static String href(String name) {
    return "/static/" + VERSION + "/" + name;
  }

  static Optional<byte[]> find(String name) {
    return Optional.ofNullable(FILES.get(name));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/gongkai/portal/static/" + name)) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
