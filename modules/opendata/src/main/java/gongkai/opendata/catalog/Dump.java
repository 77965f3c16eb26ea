package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.RdfFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A snapshot as two files for bulk loading, N-Quads in the graph of the catalogue and Turtle, with
 * their checksums. Written from the snapshot's pages, page by page, and again when a withdrawal
 * struck something out.
 */
final class Dump {
  static final String FOLDER = "dump";
  static final String SUMS = "SHA256SUMS";
  static final List<String> FILES = List.of("catalog.nq.gz", "catalog.ttl.gz", SUMS);

  private Dump() {}

  static Path file(SnapshotFolder of, String name) {
    return of.folder().resolve(FOLDER).resolve(name);
  }

  /** A snapshot without a dump: a withdrawal took it away. */
  static Optional<SnapshotFolder> missing(List<SnapshotFolder> published) {
    return published.stream().filter(each -> !Files.isRegularFile(file(each, SUMS))).findFirst();
  }

  /** Writes the dump, unless something is struck out of the snapshot meanwhile. */
  static void write(SnapshotFolder snapshot, PageWriter writer) {
    Path folder = snapshot.folder().resolve("." + FOLDER);
    Disk.removeTree(folder);
    int struck = snapshot.snapshot().struck();
    try {
      Files.createDirectories(folder);
      String sums = quads(snapshot, writer, folder) + turtle(snapshot, writer, folder);
      Disk.write(folder.resolve(SUMS), Disk.bytes(sums));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (snapshot) {
      if (struck == snapshot.snapshot().struck()) {
        Disk.removeTree(snapshot.folder().resolve(FOLDER));
        Disk.move(folder, snapshot.folder().resolve(FOLDER));
      }
    }
  }

  private interface Rendering {
    String of(Collection<Triple> statements);
  }

  private static String quads(SnapshotFolder snapshot, PageWriter writer, Path folder)
      throws IOException {
    String graph = " <" + writer.uris().catalog().getURI() + "> .\n";
    return pack(
        snapshot,
        writer,
        folder.resolve(FILES.get(0)),
        statements -> {
          StringBuilder lines = new StringBuilder();
          statements.stream()
              .map(
                  t ->
                      NodeFmtLib.strNT(t.getSubject())
                          + " "
                          + NodeFmtLib.strNT(t.getPredicate())
                          + " "
                          + NodeFmtLib.strNT(t.getObject())
                          + graph)
              .sorted()
              .forEach(lines::append);
          return lines.toString();
        });
  }

  private static String turtle(SnapshotFolder snapshot, PageWriter writer, Path folder)
      throws IOException {
    return pack(
        snapshot,
        writer,
        folder.resolve(FILES.get(1)),
        statements -> RdfFormat.TURTLE.write(statements, writer.uris()));
  }

  private static String pack(
      SnapshotFolder snapshot, PageWriter writer, Path file, Rendering rendering)
      throws IOException {
    List<PublicRecord> bodies = snapshot.bodies();
    MessageDigest sha256 = sha256();
    try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream out = new GZIPOutputStream(new DigestOutputStream(disk, sha256), 1 << 16)) {
      for (int page = 1; page <= snapshot.snapshot().pages(); page++) {
        String text = rendering.of(writer.statements(snapshot.records(page), bodies));
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(sha256.digest()) + "  " + file.getFileName() + "\n";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
