package gongkai.reporting.summing;

import gongkai.reporting.rollup.MemberChange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a body belonged to a parent in a year.
 *
 * @param change the last change within the year, {@code null} when it belonged all year
 * @param atEnd whether it still belonged on 31 December
 */
record Membership(@Nullable MemberChange change, boolean atEnd) {

  /**
   * Works it out from the changes of one body under one parent; empty when it did not belong on any
   * day of the year.
   *
   * @param childNow whether the tree shows it under that parent, which counts where no change says
   *     otherwise
   */
  static Optional<Membership> of(List<MemberChange> changes, boolean childNow, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    List<MemberChange> sorted =
        changes.stream().sorted(Comparator.comparing(MemberChange::on)).toList();
    boolean inside = sorted.isEmpty() ? childNow : !sorted.getFirst().cause().joins();
    boolean belonged = false;
    MemberChange last = null;
    for (MemberChange change : sorted) {
      if (change.on().getYear() > year) {
        break;
      }
      if (!change.on().isBefore(first)) {
        belonged |= inside && change.on().isAfter(first);
        last = change;
      }
      inside = change.cause().joins();
    }
    return belonged || inside ? Optional.of(new Membership(last, inside)) : Optional.empty();
  }
}
