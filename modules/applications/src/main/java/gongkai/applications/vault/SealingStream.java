package gongkai.applications.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Seals what is written to it, piece by piece. */
final class SealingStream extends OutputStream {
  private final OutputStream target;
  private final Pieces pieces;
  private final byte[] piece = new byte[Pieces.PLAIN_BYTES];
  private int filled;
  private boolean closed;

  SealingStream(OutputStream target, Pieces pieces) {
    this.target = target;
    this.pieces = pieces;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("The sealed file is closed");
    }
    int from = offset;
    int end = offset + length;
    while (from < end) {
      // a full piece is written when more follows: the last one is marked
      if (filled == piece.length) {
        target.write(pieces.seal(piece, false));
        filled = 0;
      }
      int taken = Math.min(end - from, piece.length - filled);
      System.arraycopy(bytes, from, piece, filled, taken);
      filled += taken;
      from += taken;
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (target) {
        target.write(pieces.seal(Arrays.copyOf(piece, filled), true));
      } finally {
        Arrays.fill(piece, (byte) 0);
      }
    }
  }
}
