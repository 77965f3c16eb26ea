package gongkai.applications.filing;

import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sealed files under {@code <data>/cases/ab/cd/<SHA-256 of what was stored>}. A file appears under
 * its name only when it is whole and on the disk, so what a committed transaction names is there.
 */
@ApplicationScoped
public class SealedStore {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String DRAFT = ".part";

  private Path folder = Path.of("cases");
  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  SealedStore() {}

  /** In a data directory. */
  @Inject
  public SealedStore(@ConfigProperty(name = "gongkai.data") String data, Vault vault) {
    this.folder = Path.of(data, "cases");
    this.vault = vault;
  }

  /**
   * Seals a file for a context and keeps it; gives the name it is stored under.
   *
   * @throws IOException when the disk refuses; nothing is kept then
   */
  public String keep(Path content, String context) throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    Path draft = Files.createTempFile(incoming, "case", DRAFT);
    try {
      String hash = seal(content, draft, context);
      Path place = place(hash);
      Path leaf = Files.createDirectories(leaf(hash));
      force(draft, StandardOpenOption.WRITE);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      force(leaf, StandardOpenOption.READ);
      return hash;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private String seal(Path content, Path draft, String context) throws IOException {
    MessageDigest digest = sha256();
    var target = new DigestOutputStream(Files.newOutputStream(draft), digest);
    try (OutputStream sealing = vault.sealing(target, context)) {
      Files.copy(content, sealing);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Waits until a file, or the entries of a folder, are on the disk. */
  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Opens a stored file; each piece is checked before its bytes are given. */
  public InputStream open(String stored, String context) throws IOException {
    return vault.opening(new BufferedInputStream(Files.newInputStream(place(stored))), context);
  }

  /** Where a stored file lies. */
  public Path place(String stored) {
    if (!HASH.matcher(stored).matches()) {
      throw new IllegalArgumentException("Not the name of a stored file");
    }
    return leaf(stored).resolve(stored);
  }

  private Path leaf(String stored) {
    return folder.resolve(stored.substring(0, 2)).resolve(stored.substring(2, 4));
  }

  /** Files and drafts that are older than a moment. */
  List<Path> olderThan(Instant moment) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(path -> before(path, moment)).toList();
    }
  }

  /** Says whether a file is a draft that was never finished. */
  static boolean isDraft(Path path) {
    return path.toString().endsWith(DRAFT);
  }

  private static boolean before(Path path, Instant moment) {
    try {
      return Files.getLastModifiedTime(path).toInstant().isBefore(moment);
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
