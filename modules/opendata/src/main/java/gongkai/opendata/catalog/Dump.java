package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.StatisticalCube;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * A snapshot as files for bulk loading: N-Quads in the graph of the catalogue and Turtle, the
 * figures of each cube as CSV, and the checksums of them. Written from the snapshot's records, page
 * by page, and again when a withdrawal struck something out.
 */
final class Dump {
  static final String FOLDER = "dump";
  static final String SUMS = "SHA256SUMS";

  /** The files that each dump has, but the checksums; tables with a cube of their own add more. */
  static final List<String> DATA =
      Stream.concat(
              Stream.of("catalog.nq.gz", "catalog.ttl.gz"),
              StatisticalCube.shared().stream().map(CubeDump::name))
          .toList();

  static final List<String> FILES = Stream.concat(DATA.stream(), Stream.of(SUMS)).toList();

  private Dump() {}

  static Path file(SnapshotFolder of, String name) {
    return of.folder().resolve(FOLDER).resolve(name);
  }

  /** Whether a dump may have a file of that name. */
  static boolean isName(String name) {
    return FILES.contains(name) || CubeDump.named(name).isPresent();
  }

  /** A snapshot without a dump: a withdrawal took it away, or an older release made it. */
  static Optional<SnapshotFolder> missing(List<SnapshotFolder> published) {
    return published.stream().filter(each -> !isWhole(each)).findFirst();
  }

  private static boolean isWhole(SnapshotFolder snapshot) {
    return FILES.stream().allMatch(name -> Files.isRegularFile(file(snapshot, name)));
  }

  /** Writes the dump, unless something is struck out of the snapshot meanwhile. */
  static void write(SnapshotFolder snapshot, PageWriter writer) {
    Path folder = snapshot.folder().resolve("." + FOLDER);
    Disk.removeTree(folder);
    int struck = snapshot.snapshot().struck();
    try {
      Files.createDirectories(folder);
      String sums =
          pages(snapshot, writer, folder)
              + CubeDump.write(snapshot, writer.figures(snapshot.bodies()), folder);
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

  /** Both forms of a page at once, since most of the work is to know what it says. */
  private static String pages(SnapshotFolder snapshot, PageWriter writer, Path folder)
      throws IOException {
    List<PublicRecord> bodies = snapshot.bodies();
    PackedFile quads = new PackedFile(folder.resolve(DATA.get(0)));
    PackedFile turtle = new PackedFile(folder.resolve(DATA.get(1)));
    try (quads;
        turtle) {
      for (int page = 1; page <= snapshot.snapshot().pages(); page++) {
        Collection<Triple> statements = writer.statements(snapshot.records(page), bodies);
        quads.write(RdfFormat.quads(statements, writer.uris().catalog()));
        turtle.write(RdfFormat.TURTLE.write(statements, writer.uris()));
      }
    }
    return quads.sum() + turtle.sum();
  }
}
