package gongkai.gate.file;

import java.time.Duration;

/**
 * What a scan may cost.
 *
 * @param time until it is given up
 * @param fileBytes size of the largest file that is looked at
 * @param unpackedBytes sum of everything unpacked from it
 * @param entries members of archives, counted through all levels
 */
public record Limits(Duration time, long fileBytes, long unpackedBytes, int entries) {
  /** Archives inside archives. */
  static final int DEPTH = 3;

  /** A member that is larger than a mebibyte and grew more than this is a bomb. */
  static final int RATIO = 250;

  /** Characters of extracted text. */
  static final long CHARACTERS = 50_000_000;

  /** Different observations that are kept. */
  static final int OBSERVATIONS = 200;
}
