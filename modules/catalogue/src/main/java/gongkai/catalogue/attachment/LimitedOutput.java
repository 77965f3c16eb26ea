package gongkai.catalogue.attachment;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
public final class LimitedOutput extends FilterOutputStream {
  private long left;

  /** Writes at most {@code most} bytes to {@code out}. */
  public LimitedOutput(OutputStream out, long most) {
    super(out);
    this.left = most;
  }

  @Override
  public void write(int b) throws IOException {
    spend(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    spend(length);
    out.write(bytes, from, length);
  }

  private void spend(int bytes) throws TooLarge {
    left -= bytes;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  /** More bytes came than are taken. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }
}
