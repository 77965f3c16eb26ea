package gongkai.opendata.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves on the disk: a head of 16 bytes (edition, position) and 16 bytes for each leaf (beginning
 * in milliseconds, revision). What does not fit together is thrown away and read anew.
 */
final class LeafFile implements AutoCloseable {
  private static final long EDITION = 1;
  private static final int RECORD = 16;

  private final FileChannel channel;
  private boolean forced = true;

  private LeafFile(FileChannel channel) {
    this.channel = channel;
  }

  static LeafFile open(Path file) {
    try {
      Files.createDirectories(file.getParent());
      LeafFile opened =
          new LeafFile(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE));
      if (!opened.isWhole()) {
        opened.clear();
      }
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWhole() {
    List<Leaf> leaves = leaves();
    long position = position();
    return read(0)[0] == EDITION
        && leaves.size() == (position == 0 ? 0 : Leaf.of(position) + 1)
        && leaves.stream().allMatch(leaf -> leaf.begins().toEpochMilli() > 0);
  }

  long position() {
    return read(0)[1];
  }

  List<Leaf> leaves() {
    try {
      List<Leaf> leaves = new ArrayList<>();
      for (int n = 0; (n + 2L) * RECORD <= channel.size(); n++) {
        long[] leaf = read(n + 1);
        leaves.add(new Leaf(n, Instant.ofEpochMilli(leaf[0]), leaf[1]));
      }
      return List.copyOf(leaves);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The leaves first, then the position: after a crash in between they are written again. */
  void write(List<Leaf> changed, long position) {
    changed.forEach(leaf -> put(leaf.number() + 1, leaf.begins().toEpochMilli(), leaf.revision()));
    put(0, EDITION, position);
    forced = false;
  }

  private void put(int record, long first, long second) {
    try {
      ByteBuffer buffer = ByteBuffer.allocate(RECORD).putLong(first).putLong(second).flip();
      long at = (long) record * RECORD;
      while (buffer.hasRemaining()) {
        at += channel.write(buffer, at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long[] read(int record) {
    try {
      ByteBuffer buffer = ByteBuffer.allocate(RECORD);
      if (channel.read(buffer, (long) record * RECORD) < RECORD) {
        return new long[] {0, 0};
      }
      buffer.flip();
      return new long[] {buffer.getLong(), buffer.getLong()};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void force() {
    if (!forced) {
      try {
        channel.force(false);
        forced = true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void clear() {
    try {
      channel.truncate(0);
      put(0, EDITION, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
