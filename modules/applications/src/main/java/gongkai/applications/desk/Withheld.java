package gongkai.applications.desk;

import gongkai.applications.counts.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A part that is not given (Article 37).
 *
 * @param part which part, 1 to 500 characters
 * @param ground one of d1 to d7, {@code null} while not chosen
 * @param reason why, 5 to 1000 characters
 * @param basis for d1 the classification (level, period, who classified), for d2 the provision of
 *     the law, for d3 the danger; else it may be empty
 */
public record Withheld(String part, @Nullable Outcome ground, String reason, String basis) {}
