package gongkai.bench;

import gongkai.testbed.StoppedDatabase;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Writes entries into the journal of a server that does not run, with positions and the chain of
 * hashes as the release gate writes them; the server's own projections then take them up.
 */
final class FilledJournal implements AutoCloseable {
  private static final int BATCH = 5_000;

  private final Connection connection;
  private final PreparedStatement entry;
  private final PreparedStatement record;
  private final long start = System.currentTimeMillis();
  private long position;
  private String chain = "";
  private int open;

  private FilledJournal(Path data) throws SQLException {
    connection = DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai");
    connection.setAutoCommit(false);
    entry =
        connection.prepareStatement(
            "insert into journal.entry (type, record_key, position, at_ms, kind, json, sha256,"
                + " chain) values (?, ?, ?, ?, 'CREATE', ?, ?, ?)");
    record =
        connection.prepareStatement(
            "insert into journal.record (type, record_key, position, live)"
                + " values (?, ?, ?, true)");
  }

  /** Appends the made-up records to the journal; returns its new head. */
  static long fill(Path data, int items) throws SQLException, IOException {
    String[] head =
        StoppedDatabase.rows(data, "select position, chain from journal.head")
            .getFirst()
            .split(" ");
    try (FilledJournal journal = new FilledJournal(data)) {
      journal.position = Long.parseLong(head[0]);
      journal.chain = head[1];
      JournalRecords.each(items, journal::append);
      journal.finish();
      return journal.position;
    }
  }

  private void append(JsonObject content) {
    String json = content.toString();
    String type = content.getString("type");
    String key = content.getString("key");
    position++;
    long at = start + position;
    String sha256 = sha256(json);
    chain =
        sha256(
            String.join(
                "\n",
                chain,
                Long.toString(position),
                Long.toString(at),
                "CREATE",
                type,
                key,
                sha256));
    try {
      entry.setString(1, type);
      entry.setString(2, key);
      entry.setLong(3, position);
      entry.setLong(4, at);
      entry.setString(5, json);
      entry.setString(6, sha256);
      entry.setString(7, chain);
      entry.addBatch();
      record.setString(1, type);
      record.setString(2, key);
      record.setLong(3, position);
      record.addBatch();
      open++;
      if (open >= BATCH) {
        flush();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void flush() throws SQLException {
    entry.executeBatch();
    record.executeBatch();
    connection.commit();
    open = 0;
  }

  private void finish() throws SQLException {
    flush();
    try (PreparedStatement head =
        connection.prepareStatement(
            "update journal.head set position = ?, at_ms = ?, chain = ? where id = 1")) {
      head.setLong(1, position);
      head.setLong(2, start + position);
      head.setString(3, chain);
      head.executeUpdate();
    }
    connection.commit();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
