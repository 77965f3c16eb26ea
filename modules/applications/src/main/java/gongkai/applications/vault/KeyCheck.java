package gongkai.applications.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Notices at the start that the keys are not those that the data was sealed with. */
@ApplicationScoped
public class KeyCheck {
  private static final String TEXT = "gongkai";
  private static final String CONTEXT = "key_check.proof";

  private Vault vault;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  KeyCheck() {}

  /** With a vault of its own. */
  @Inject
  public KeyCheck(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Tries every key that the data needs, and remembers the present ones.
   *
   * @throws IllegalStateException with a message for the administrator when one is missing or wrong
   */
  public void run(DataSource source) {
    try (Connection connection = source.getConnection()) {
      Map<String, String> proofs = proofs(connection);
      proofs.forEach(this::demand);
      remember(connection, proofs, vault.currentSeal(), vault.seal(TEXT, CONTEXT));
      remember(connection, proofs, vault.currentFingerprint(), vault.fingerprint(TEXT, CONTEXT));
    } catch (SQLException e) {
      throw new IllegalStateException("The keys could not be compared with the data", e);
    }
  }

  /** Forgets the keys that no value is sealed with any more. */
  void forgetOthers(Connection connection) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from applications.key_check where start like 'v%' and start <> ?")) {
      delete.setString(1, vault.currentSeal());
      delete.executeUpdate();
    }
  }

  private void demand(String start, String proof) {
    if (!fits(start, proof)) {
      throw new IllegalStateException(
          "gongkai.applications.key-file: the keys are not those of this data; \""
              + start
              + "\" is missing or another. Put back the key file that belongs to the data.");
    }
  }

  private boolean fits(String start, String proof) {
    if (!start.startsWith(SealedText.VERSION + ".")) {
      return vault.fingerprints(TEXT, CONTEXT).contains(proof);
    }
    try {
      return vault.open(proof, CONTEXT).equals(TEXT);
    } catch (SealBroken e) {
      return false;
    }
  }

  private void remember(
      Connection connection, Map<String, String> known, String start, String proof)
      throws SQLException {
    if (!known.containsKey(start)) {
      try (var insert =
          connection.prepareStatement(
              "insert into applications.key_check (start, proof, since_ms) values (?, ?, ?)")) {
        insert.setString(1, start);
        insert.setString(2, proof);
        insert.setLong(3, clock.millis());
        insert.executeUpdate();
      }
    }
  }

  private static Map<String, String> proofs(Connection connection) throws SQLException {
    var proofs = new HashMap<String, String>();
    try (var select = connection.createStatement();
        var rows = select.executeQuery("select start, proof from applications.key_check")) {
      while (rows.next()) {
        proofs.put(rows.getString(1), rows.getString(2));
      }
    }
    return proofs;
  }
}
