package gongkai.bench;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.store.Replacing;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import gongkai.testbed.StoppedDatabase;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The RDF store of a filled journal by TDB2's bulk loader: the statements that the projection would
 * make, in minutes where the projection takes an hour. Each record must have one entry.
 */
final class BulkStore {
  private static final int BATCH = 2_000;
  private static final String PUBLISHER = "jfj";

  private final Uris uris;
  private final Mapping mapping;
  private final Replacing replacing;

  /** What records share, and what reports and bodies say. */
  private final Graph shared = GraphFactory.createDefaultGraph();

  private BulkStore(Uris uris) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
    this.replacing = new Replacing(uris);
  }

  /** Writes the statements of a data directory's journal as N-Triples. */
  static void write(Path data, String base, Path file) throws SQLException, IOException {
    BulkStore store = new BulkStore(new Uris(base));
    try (Writer out = Files.newBufferedWriter(file);
        Connection journal =
            DriverManager.getConnection(StoppedDatabase.address(data), "gongkai", "gongkai")) {
      store.write(journal, out);
    }
  }

  private void write(Connection journal, Writer out) throws SQLException, IOException {
    String edition = OwnVocabulary.edition(uris, PUBLISHER);
    replacing.begin(shared, edition, OwnVocabulary.graph(uris, PUBLISHER));
    long head = head(journal);
    List<JournalEntry> entries = after(journal, 0);
    while (!entries.isEmpty()) {
      List<Triple> statements = new ArrayList<>();
      for (JournalEntry entry : entries) {
        // applying the last one sets the position
        if (entry.key().type().equals("item") && entry.position() < head) {
          item(entry, statements);
        } else {
          replacing.apply(shared, List.of(entry));
        }
      }
      out.write(RdfFormat.N_TRIPLES.write(statements, uris));
      entries = after(journal, entries.getLast().position());
    }
    out.write(RdfFormat.N_TRIPLES.write(shared.find().toList(), uris));
  }

  private void item(JournalEntry entry, List<Triple> to) {
    Description description =
        mapping.describe(entry.key(), entry.kind(), entry.at(), Fields.parse(entry.json()));
    to.addAll(description.own());
    description.mentions().values().forEach(about -> about.forEach(shared::add));
  }

  private static long head(Connection journal) throws SQLException {
    try (var query = journal.prepareStatement("select max(position) from journal.entry");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<JournalEntry> after(Connection journal, long position) throws SQLException {
    try (var query =
        journal.prepareStatement(
            "select position, at_ms, kind, type, record_key, json, sha256 from journal.entry"
                + " where position > ? order by position limit "
                + BATCH)) {
      query.setLong(1, position);
      List<JournalEntry> entries = new ArrayList<>();
      var rows = query.executeQuery();
      while (rows.next()) {
        entries.add(
            new JournalEntry(
                rows.getLong(1),
                Instant.ofEpochMilli(rows.getLong(2)),
                EntryKind.valueOf(rows.getString(3)),
                new RecordKey(rows.getString(4), rows.getString(5)),
                rows.getString(6),
                rows.getString(7)));
      }
      return entries;
    }
  }
}
