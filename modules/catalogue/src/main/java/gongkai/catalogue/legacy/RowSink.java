package gongkai.catalogue.legacy;

import java.util.List;

/** Takes the rows of a file one by one; empty rows are left out. */
interface RowSink {

  /**
   * Takes a row.
   *
   * @param number 1-based row of the sheet
   * @param cells its texts from the first column on
   */
  void row(int number, List<String> cells) throws UnreadableFile;
}
