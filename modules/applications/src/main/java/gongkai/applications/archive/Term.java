package gongkai.applications.archive;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A period of retention (保管期限).
 *
 * @param label for example 定期10年
 * @param years {@code null} for good
 * @param reason why a file has it
 */
public record Term(String label, @Nullable Integer years, String reason) {

  /** Its last day, counted from the first of January after a day; {@code null} for good. */
  public @Nullable LocalDate until(LocalDate closed) {
    return years == null ? null : LocalDate.of(closed.getYear() + years, Month.DECEMBER, 31);
  }
}
