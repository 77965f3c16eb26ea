package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a letter leaves.
 *
 * @param letter {@code null} for one on paper that was written elsewhere
 * @param on the day
 */
public record Departure(
    CaseId application,
    LetterKind kind,
    @Nullable Outcome outcome,
    @Nullable LetterId letter,
    LocalDate on) {}
