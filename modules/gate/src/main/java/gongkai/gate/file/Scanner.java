package gongkai.gate.file;

import gongkai.gate.Finding;
import gongkai.gate.file.kind.Readers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads a few files at a time, each on a thread of its own, and gives up in time. Whatever cannot
 * be read to the end is an observation.
 *
 * <p>Platform threads, because parsing a file is work for the processor: on virtual threads a
 * hostile file would hold up all others.
 */
@ApplicationScoped
class Scanner {
  /** Rises with every change of what a scan sees, so that remembered scans are made again. */
  static final int VERSION = 1;

  private static final Logger LOG = Logger.getLogger(Scanner.class.getName());

  /** A thread cannot be killed: after so many that run on, files are held until a restart. */
  private static final int MOST_STRAYS = 4;

  private Limits limits;
  private Semaphore slots;

  /** Files whose scan did not end when it was told to. */
  private final Set<String> strays = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("NullAway.Init")
  Scanner() {}

  @Inject
  Scanner(
      @ConfigProperty(name = "gongkai.gate.scan.max-seconds", defaultValue = "60") int seconds,
      @ConfigProperty(name = "gongkai.gate.scan.max-bytes", defaultValue = "209715200")
          long fileBytes,
      @ConfigProperty(name = "gongkai.gate.scan.max-unpacked-bytes", defaultValue = "536870912")
          long unpackedBytes,
      @ConfigProperty(name = "gongkai.gate.scan.max-entries", defaultValue = "5000") int entries,
      @ConfigProperty(name = "gongkai.gate.scan.threads", defaultValue = "2") int threads) {
    this(
        new Limits(
            Duration.ofSeconds(between("max-seconds", seconds, 1, 600)),
            between("max-bytes", fileBytes, 1, 1L << 31),
            between("max-unpacked-bytes", unpackedBytes, 1, 1L << 32),
            (int) between("max-entries", entries, 1, 100_000)),
        (int) between("threads", threads, 1, 16));
  }

  Scanner(Limits limits, int threads) {
    this.limits = limits;
    this.slots = new Semaphore(threads, true);
  }

  /** What the file shows. Never throws. */
  Result scan(Path file, String sha256) {
    if (strays.contains(sha256) || strays.size() >= MOST_STRAYS) {
      return failed(List.of(), "too-slow");
    }
    var notes = new Notes(limits);
    try {
      if (!slots.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
        return failed(List.of(), "too-slow");
      }
      try {
        return work(file, sha256, notes);
      } finally {
        slots.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(List.of(), Finding.CHECK_FAILED);
    }
  }

  private Result work(Path file, String sha256, Notes notes) throws InterruptedException {
    var task = new FutureTask<Void>(() -> read(file, sha256, notes));
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("gate-scan")
            .start(
                () -> {
                  task.run();
                  strays.remove(sha256);
                });
    try {
      task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      return new Result(notes.all(), true);
    } catch (TimeoutException e) {
      strays.add(sha256);
      thread.interrupt();
      if (task.isDone()) {
        strays.remove(sha256);
      }
      StackTraceElement[] at = thread.getStackTrace();
      LOG.log(
          Level.WARNING,
          "Scan of {0} given up in {1}",
          new Object[] {sha256, at.length == 0 ? "" : at[0]});
      return failed(List.of(), "too-slow");
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    } catch (ExecutionException e) {
      return stopped(notes, e.getCause(), sha256);
    }
  }

  private Result stopped(Notes notes, @Nullable Throwable cause, String sha256) {
    if (cause instanceof ScanStopped stop) {
      return new Result(with(notes.all(), stop.code()), stop.lasting());
    }
    // Messages of parsers repeat content; the kind of the failure is enough.
    LOG.log(
        Level.INFO,
        "Scan of {0} failed: {1}",
        new Object[] {sha256, cause == null ? "" : cause.getClass().getName()});
    boolean lasting = cause instanceof Exception && !(cause instanceof FileSystemException);
    return new Result(with(notes.all(), "unreadable"), lasting);
  }

  private Void read(Path file, String sha256, Notes notes) throws Exception {
    Thread.currentThread().setContextClassLoader(Scanner.class.getClassLoader());
    if (Files.size(file) > limits.fileBytes()) {
      throw new ScanStopped("too-large");
    }
    if (!hash(file).equals(sha256)) {
      throw new ScanStopped(Finding.CHECK_FAILED);
    }
    Readers.read(file, "", notes, 0);
    return null;
  }

  private static Result failed(List<Observation> seen, String code) {
    return new Result(with(seen, code), false);
  }

  private static List<Observation> with(List<Observation> seen, String code) {
    List<Observation> all = new ArrayList<>(seen);
    all.add(new Observation(code, "", "", ""));
    return List.copyOf(all);
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static long between(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "gongkai.gate.scan." + name + " must be " + least + " to " + most + ": " + value);
    }
    return value;
  }

  /**
   * What a scan saw.
   *
   * @param lasting whether another scan would see the same
   */
  record Result(List<Observation> observations, boolean lasting) {}
}
