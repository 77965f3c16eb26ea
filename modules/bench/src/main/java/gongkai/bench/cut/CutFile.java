package gongkai.bench.cut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's files by the scheme {@code cut:}, which from one moment on take no write any more: what
 * {@code kill -9} leaves of them, since the kernel keeps what a dead process has written.
 */
public final class CutFile extends FilePathWrapper {
  private static final Set<String> CUT = new HashSet<>();

  /** From now on the file takes no write; when this returns, none is under way. */
  static void cut(Path file) {
    synchronized (CUT) {
      CUT.add(file.toString());
    }
  }

  /** Whether the file is cut off. */
  static boolean isCut(Path file) {
    synchronized (CUT) {
      return CUT.contains(file.toString());
    }
  }

  @Override
  public String getScheme() {
    return "cut";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode), unwrap().toString());
  }

  private interface Write<T> {
    T run() throws IOException;
  }

  private static final class Channel extends FileBase {
    private final FileChannel file;
    private final String name;

    Channel(FileChannel file, String name) {
      this.file = file;
      this.name = name;
    }

    private <T> T unlessCut(Write<T> write) throws IOException {
      synchronized (CUT) {
        if (CUT.contains(name)) {
          throw new IOException("The process is dead.");
        }
        return write.run();
      }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return unlessCut(() -> file.write(source));
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      return unlessCut(() -> file.write(source, position));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      return unlessCut(() -> file.truncate(size));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return file.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    /** Nothing to do: a killed process leaves the kernel's cache in order. */
    @Override
    public void force(boolean metadata) {}

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
