package gongkai.catalogue;

/**
 * The public side of the bodies: each has a public record ({@code body}) which follows the office's
 * data by itself.
 */
public interface Bodies {

  /**
   * Releases the record of every body whose public data differ from what the journal holds; for the
   * first start and after a change of the record's form.
   *
   * @return how many records were released
   */
  int publish();
}
