package gongkai.reporting.draft;

import gongkai.office.BodyCode;
import java.time.LocalDate;

/**
 * Where a body's report on a year stands.
 *
 * @param report number of the report that was handed in, 0 for none
 * @param state {@code NONE}, {@code WRITING}, or the state of the report
 * @param edition number of the published edition, 0 before the first
 * @param due last day of publication (Article 49)
 * @param late true when that day is over and nothing is published
 */
public record BoardRow(
    BodyCode body, int year, long report, String state, int edition, LocalDate due, boolean late) {}
