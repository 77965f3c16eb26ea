package gongkai.gate.file;

import gongkai.gate.Submission.ReleasedFile;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Opens the hidden scanner to the tests of the other packages. */
public final class FileFixture {
  public static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 64 << 20, 256 << 20, 500);

  private FileFixture() {}

  public static FileFindings findings(EntityManager em) {
    return new FileFindings(new Scans(em, Clock.systemUTC()), new Scanner(LIMITS, 2));
  }

  /** Everything a scan sees, as {@code place: code seen}. */
  public static List<String> seen(Path file) {
    return seen(file, LIMITS);
  }

  public static List<String> seen(Path file, Limits limits) {
    return new Scanner(limits, 1)
        .scan(file, hash(file)).observations().stream()
            .map(o -> (o.place() + ": " + o.code() + " " + o.seen()).strip())
            .toList();
  }

  public static ReleasedFile released(String name, Path file) {
    return new ReleasedFile(name, hash(file), "application/octet-stream", file);
  }

  public static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
