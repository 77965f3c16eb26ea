package gongkai.applications.vault;

import gongkai.applications.vault.SealedData.SealedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Makes new keys and seals everything anew with them, while nobody else writes. Cut off, it goes on
 * at the next call, without making further keys.
 */
@ApplicationScoped
public class KeyRotation {
  private Vaults vaults;
  private Iterable<SealedData> owners;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  KeyRotation() {}

  @Inject
  KeyRotation(Vaults vaults, @Any Instance<SealedData> owners, Clock clock) {
    this(vaults, (Iterable<SealedData>) owners, clock);
  }

  KeyRotation(Vaults vaults, Iterable<SealedData> owners, Clock clock) {
    this.vaults = vaults;
    this.owners = owners;
    this.clock = clock;
  }

  /**
   * Rotates the keys.
   *
   * @param progress is told what was done, line by line; no personal data
   */
  public void run(DataSource source, Consumer<String> progress) {
    try {
      if (waiting(source, vaults.read()) == 0) {
        progress.accept(vaults.renew() ? "new keys were made" : "the keys are given from outside");
      } else {
        progress.accept("going on with a rotation that was cut off");
      }
      Vault vault = vaults.read();
      for (SealedData owner : owners) {
        reseal(source, vault, owner, progress);
      }
      finish(source, vault, progress);
    } catch (SQLException e) {
      throw new IllegalStateException("The rotation of keys stopped; call it again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reseal(DataSource source, Vault vault, SealedData owner, Consumer<String> progress)
      throws SQLException, IOException {
    for (FingerprintColumn each : owner.fingerprints()) {
      SealedRows rows = prints(source, vault, each);
      long done = rows.rewrite((id, text) -> printed(vault, each, id, text));
      progress.accept(each.of().table() + "." + each.column() + ": " + done + " fingerprints");
    }
    for (SealedColumn each : owner.columns()) {
      SealedRows rows = texts(source, vault, each);
      long done = rows.rewrite((id, text) -> resealed(vault, text, each.of(id)));
      progress.accept(each.table() + "." + each.column() + ": " + done + " values");
    }
    long files = 0;
    try (Stream<SealedFile> all = owner.files()) {
      for (SealedFile file : (Iterable<SealedFile>) all::iterator) {
        files += FileSeals.renew(vault, file) ? 1 : 0;
      }
    }
    progress.accept(files + " files");
  }

  private static String resealed(Vault vault, String text, String context) {
    return vault.seal(vault.open(text, context), context);
  }

  private static String printed(Vault vault, FingerprintColumn print, String id, String text) {
    String value = print.form().of(vault.open(text, print.of().of(id)));
    return value.isEmpty() ? "" : vault.fingerprint(value, print.domain());
  }

  private void finish(DataSource source, Vault vault, Consumer<String> progress)
      throws SQLException {
    long left = waiting(source, vault);
    if (left > 0) {
      throw new IllegalStateException(left + " values were not sealed anew; call it again");
    }
    var check = new KeyCheck(vault, clock);
    check.run(source);
    try (Connection connection = source.getConnection()) {
      check.forgetOthers(connection);
    }
    progress.accept(
        "everything is sealed with "
            + vault.currentSeal()
            + " older data keys are needed for backups only");
  }

  private long waiting(DataSource source, Vault vault) throws SQLException {
    long waiting = 0;
    for (SealedData owner : owners) {
      for (SealedColumn column : owner.columns()) {
        waiting += texts(source, vault, column).waiting();
      }
      for (FingerprintColumn print : owner.fingerprints()) {
        waiting += prints(source, vault, print).waiting();
      }
      waiting += waitingFiles(vault, owner);
    }
    return waiting;
  }

  private static long waitingFiles(Vault vault, SealedData owner) {
    try (Stream<SealedFile> files = owner.files()) {
      return files.filter(file -> !FileSeals.isCurrent(vault, file)).count();
    }
  }

  private static SealedRows texts(DataSource source, Vault vault, SealedColumn column) {
    return new SealedRows(source, column, column.column(), vault.currentSeal());
  }

  private static SealedRows prints(DataSource source, Vault vault, FingerprintColumn print) {
    return new SealedRows(source, print.of(), print.column(), vault.currentFingerprint());
  }
}
