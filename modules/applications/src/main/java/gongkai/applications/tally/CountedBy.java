package gongkai.applications.tally;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which reconsiderations and lawsuits Table 4 of a year counts; the law and the format leave it
 * open.
 */
public enum CountedBy {
  /** Those decided in the year, and those that were pending when it ended. */
  CONCLUDED,
  /** Those filed in the year, with their result as it stood when the year ended. */
  FILED;

  /**
   * The convention of a setting's value.
   *
   * @throws IllegalArgumentException when it is neither {@code concluded} nor {@code filed}
   */
  public static CountedBy of(String setting) {
    for (CountedBy each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(setting.strip())) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "gongkai.applications.remedies.counted-by: concluded or filed, not " + setting);
  }

  /**
   * The year whose table counts the result, 0 while it is counted as pending at each year's end.
   */
  public int year(LocalDate filed, @Nullable LocalDate decided) {
    return switch (this) {
      case CONCLUDED -> decided == null ? 0 : decided.getYear();
      case FILED -> filed.getYear();
    };
  }
}
