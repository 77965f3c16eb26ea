package gongkai.reporting.draft;

import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a body's report on a year stands.
 *
 * @param parent the body above, {@code null} for the root
 * @param report number of the report that was handed in, 0 for none
 * @param state {@code NONE}, {@code WRITING}, {@code DRAFT} when its author has it back, or the
 *     state of the report
 * @param waiting role of the review step it waits for, empty for none
 * @param edition number of the published edition, 0 before the first
 * @param errors broken rules that nobody has answered for
 * @param warnings findings that a person must look at
 * @param due last day of publication
 * @param article that sets it
 * @param daysLeft days to it, negative when it has passed
 * @param late true when that day is over and nothing was published
 */
public record BoardRow(
    BodyCode body,
    @Nullable BodyCode parent,
    int year,
    long report,
    String state,
    String waiting,
    int edition,
    int errors,
    int warnings,
    LocalDate due,
    String article,
    int daysLeft,
    boolean late) {}
