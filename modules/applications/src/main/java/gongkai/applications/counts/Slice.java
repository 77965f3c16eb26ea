package gongkai.applications.counts;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Cases that Table 3 of a year counts and that are alike in all of this.
 *
 * @param month of the year in which they were new, 1 to 12; 0 when they are carried over
 * @param outcome {@code null} while they are open at the end of the year
 * @param late answered after the last day (Article 33)
 * @param cases how many
 */
public record Slice(
    int month,
    Channel channel,
    ApplicantKind kind,
    @Nullable Outcome outcome,
    boolean late,
    int cases) {

  /** Says whether they were new in the year, else carried over from the year before. */
  public boolean isNew() {
    return month > 0;
  }

  /** Which cases of a year are asked for. */
  public sealed interface Facet {}

  /** Those new in a month, 1 to 12. */
  public record NewInMonth(int month) implements Facet {}

  /** Those new by a channel. */
  public record NewByChannel(Channel channel) implements Facet {}

  /** Those with a result, in time or late. */
  public record Answered(boolean late) implements Facet {}
}
