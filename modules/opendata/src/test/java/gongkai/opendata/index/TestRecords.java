package gongkai.opendata.index;

import gongkai.opendata.PublicRecords;

/** Reads an index outside of a container. */
public final class TestRecords {
  private TestRecords() {}

  public static PublicRecords of(RecordIndex index) {
    return new Records(index);
  }
}
