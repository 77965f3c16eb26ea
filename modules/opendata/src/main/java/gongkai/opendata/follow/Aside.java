package gongkai.opendata.follow;

/**
 * A projection beside those that pages of the portal are made from: it has its own files or its own
 * store, and knows by itself how far it is.
 */
public abstract class Aside implements Projection {
  private final String name;
  private volatile long position;

  /** With a name in states and logs, as of a position. */
  protected Aside(String name, long position) {
    this.name = name;
    this.position = position;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final long position() {
    return position;
  }

  @Override
  public final boolean isReadByPages() {
    return false;
  }

  /** What readers see is as of this position. */
  protected final void reached(long now) {
    position = now;
  }
}
