package gongkai.applications.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Opens a sealed file piece by piece. */
final class OpeningStream extends InputStream {
  private final PushbackInputStream source;
  private final Pieces pieces;
  private byte[] piece = new byte[0];
  private int read;
  private boolean last;

  OpeningStream(InputStream source, Pieces pieces) {
    this.source = new PushbackInputStream(source);
    this.pieces = pieces;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (read == piece.length) {
      if (last) {
        return -1;
      }
      next();
    }
    int taken = Math.min(length, piece.length - read);
    System.arraycopy(piece, read, bytes, offset, taken);
    read += taken;
    return taken;
  }

  private void next() throws IOException {
    byte[] sealed = source.readNBytes(Pieces.SEALED_BYTES);
    int following = source.read();
    if (following >= 0) {
      source.unread(following);
    }
    last = following < 0;
    piece = pieces.open(sealed, last);
    read = 0;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
