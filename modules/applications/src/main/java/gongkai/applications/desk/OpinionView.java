package gongkai.applications.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion asked of a department inside; it does not touch the clock.
 *
 * @param number from 1 within the case
 * @param answeredAt {@code null} while awaited
 */
public record OpinionView(
    int number,
    String department,
    String question,
    String askedBy,
    Instant askedAt,
    LocalDate due,
    String answer,
    String answeredBy,
    @Nullable Instant answeredAt) {}
