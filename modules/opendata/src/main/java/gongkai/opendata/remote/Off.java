package gongkai.opendata.remote;

import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Projection;
import java.util.List;

/** Stands where no other store is named. */
final class Off implements Projection {

  @Override
  public boolean isOn() {
    return false;
  }

  @Override
  public String name() {
    return RemoteStore.NAME;
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public void apply(List<JournalEntry> entries, boolean head) {
    throw new IllegalStateException("No other store is named");
  }

  @Override
  public void reset() {
    throw new IllegalStateException("No other store is named");
  }
}
