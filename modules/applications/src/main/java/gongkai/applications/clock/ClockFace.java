package gongkai.applications.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of an application shows on a day, without the proof: cheap enough for many. Its
 * components mean what those of {@link ClockReading} mean.
 */
public record ClockFace(
    ClockState state,
    @Nullable LocalDate received,
    @Nullable LocalDate base,
    @Nullable LocalDate deadline,
    int limit,
    int excluded,
    int used,
    boolean provisional,
    int daysLeft,
    boolean late,
    @Nullable LocalDate waitUntil) {}
