package gongkai.opendata.receipt;

import java.nio.file.Path;
import java.time.Clock;

/** A board of harvesters for tests of other packages, and what they do. */
public final class Boards {
  private final Board board;

  public Boards(Path data, Clock clock) {
    board = new Board(data, clock);
  }

  public Board board() {
    return board;
  }

  /** A platform says up to where it holds everything. */
  public void receipt(String agent, long position, String verdict) {
    board.confirm(agent, position, verdict);
  }

  /** A program fetches something. */
  public void fetched(String agent, long position) {
    board.note(agent, "feed", position, 200);
  }
}
