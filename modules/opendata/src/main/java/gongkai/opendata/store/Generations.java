package gongkai.opendata.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;

/**
 * The TDB2 stores in {@code data/rdf}: numbered folders, of which the file {@code current} names
 * the one to read. Others are half-built and are removed at the next start.
 */
final class Generations {
  private final Path folder;
  private final List<Generation> opened = new CopyOnWriteArrayList<>();
  private volatile Generation current;
  private int newest;

  private Generations(Path folder, int number) {
    this.folder = folder;
    this.newest = number;
    this.current = new Generation(folder.resolve(Integer.toString(number)));
    opened.add(current);
  }

  static Generations open(Path folder) {
    JenaSystem.init();
    try {
      Files.createDirectories(folder);
      Path pointer = folder.resolve("current");
      boolean first = !Files.exists(pointer);
      int number = first ? 1 : Integer.parseInt(Files.readString(pointer).strip());
      try (Stream<Path> others = Files.list(folder)) {
        others
            .filter(Files::isDirectory)
            .filter(other -> !other.getFileName().toString().equals(Integer.toString(number)))
            .toList()
            .forEach(Generation::remove);
      }
      return new Generations(folder, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Generation current() {
    return current;
  }

  /** Opens an empty store beside the current one. */
  synchronized Generation create() {
    newest++;
    Generation created = new Generation(folder.resolve(Integer.toString(newest)));
    opened.add(created);
    return created;
  }

  /** Removes one that will not be current. */
  void discard(Generation half) {
    opened.remove(half);
    half.replaced();
  }

  /** Makes it the one to read. The old one stays for whoever still reads it. */
  void takePlace(Generation ready) {
    keep(ready);
    current = ready;
  }

  /** Remembers across starts which generation is the one to read. */
  void keep(Generation generation) {
    write("size", Long.toString(generation.bytes()));
    write("current", generation.place().getFileName().toString());
  }

  /** Bytes of the current generation when it took its place. */
  long sizeAtFirst() {
    try {
      Path size = folder.resolve("size");
      return Files.exists(size) ? Long.parseLong(Files.readString(size).strip()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Path written = folder.resolve(name + ".new");
      Files.writeString(written, text);
      Files.move(
          written,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    opened.forEach(Generation::close);
    opened.clear();
  }
}
