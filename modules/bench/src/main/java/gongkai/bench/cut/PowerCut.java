package gongkai.bench.cut;

import gongkai.testbed.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.store.fs.FilePath;

/**
 * How often a database of H2 survives {@code kill -9} with eight writers at full speed: its files
 * take no write from a random moment on, a copy is opened and read in full, and the next cut falls
 * on that copy, ten times until a new database is begun.
 */
public final class PowerCut {
  private static final int WRITERS = 8;
  private static final int CUTS_OF_ONE = 10;
  private static final long SEED = 20270101;

  private final Path directory = RunningServer.newDataDirectory("bench-cut");
  private final Random random = new Random(SEED);
  private final Map<Finding, Integer> found = new EnumMap<>(Finding.class);
  private final Set<Long> given = ConcurrentHashMap.newKeySet();
  private final LongAdder transactions = new LongAdder();

  private PowerCut() {}

  /** Cuts that often and prints what was found; a database that is not whole is left for a look. */
  public static void run(int cuts) throws Exception {
    FilePath.register(new CutFile());
    new PowerCut().measure(cuts);
  }

  private void measure(int cuts) throws Exception {
    Path file = null;
    int age = 0;
    for (int cut = 1; cut <= cuts; cut++) {
      if (file == null || age == CUTS_OF_ONE) {
        file = begin(cut);
        age = 0;
      }
      Path left = directory.resolve(cut + ".mv.db");
      cutOff(file, left);
      Files.delete(file);
      Path kept = Files.copy(left, directory.resolve(cut + ".left"));
      Finding finding = Ledger.in(left).check(given);
      found.merge(finding, 1, Integer::sum);
      if (finding == Finding.WHOLE) {
        Files.delete(kept);
        file = left;
        age++;
      } else {
        System.out.println(finding + " " + kept);
        file = null;
      }
    }
    System.out.println("| H2 | cuts | transactions | whole | torn | lost | unreadable |");
    System.out.println("|---|---|---|---|---|---|---|");
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d | %d |%n",
        org.h2.engine.Constants.VERSION,
        cuts,
        transactions.sum(),
        found.getOrDefault(Finding.WHOLE, 0),
        found.getOrDefault(Finding.TORN, 0),
        found.getOrDefault(Finding.LOST, 0),
        found.getOrDefault(Finding.UNREADABLE, 0));
    Runtime.getRuntime().halt(0); // the databases that were cut off have threads that wait for ever
  }

  private Path begin(int cut) throws SQLException {
    Path file = directory.resolve("new" + cut + ".mv.db");
    Ledger.in(file).create();
    given.clear();
    return file;
  }

  /** Writes into the file until it is cut off, and copies what it holds then. */
  private void cutOff(Path file, Path copy) throws Exception {
    Ledger ledger = Ledger.thatCanBeCut(file);
    Connection first = ledger.open();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(Thread.ofPlatform().daemon().start(() -> write(ledger, file)));
    }
    Thread.sleep(10 + random.nextInt(120));
    CutFile.cut(file);
    Files.copy(file, copy);
    forget(first);
    for (Thread writer : writers) {
      writer.join(20);
    }
  }

  private void write(Ledger ledger, Path file) {
    try (Connection connection = ledger.open()) {
      connection.setAutoCommit(false);
      while (!CutFile.isCut(file)) {
        long number = Ledger.apply(connection);
        if (!CutFile.isCut(file)) {
          given.add(number);
          transactions.increment();
        }
      }
    } catch (SQLException e) {
      // it was cut off
    }
  }

  /** The process is dead, so the database that it held is no more; it may take its time over it. */
  private static void forget(Connection connection) throws InterruptedException {
    var database = ((SessionLocal) ((JdbcConnection) connection).getSession()).getDatabase();
    Thread.ofPlatform().daemon().start(database::shutdownImmediately).join(500);
  }
}
