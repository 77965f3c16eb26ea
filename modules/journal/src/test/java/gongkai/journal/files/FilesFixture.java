package gongkai.journal.files;

import gongkai.journal.PublicFiles;
import gongkai.journal.log.Pen;
import java.time.Clock;

/** Opens the hidden reader to the tests of the other packages. */
public final class FilesFixture {
  private FilesFixture() {}

  public static PublicFiles files(
      FileFolder folder, FileUses uses, Disposal disposal, Pen pen, Clock clock) {
    return new ReleasedFiles(folder, uses, disposal, pen, clock);
  }
}
