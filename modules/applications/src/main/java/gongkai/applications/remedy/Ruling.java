package gongkai.applications.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param decided the day of the decision or judgment
 * @param receivedOn the day it reached our body, {@code null} when not known
 * @param performBy the day fixed for performing it or for answering again; required when the result
 *     orders so
 * @param note what it says for us, up to 2000 characters, without personal data
 */
public record Ruling(
    RemedyResult result,
    LocalDate decided,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate performBy,
    String note) {}
