package gongkai.applications.intake;

import java.time.Duration;

/**
 * How many failures are too many.
 *
 * @param byNumber failures with one registration number
 * @param bySource failures from one source
 * @param bar how long the bar lasts, and the time in which failures fade by half
 */
record AttemptLimits(int byNumber, int bySource, Duration bar) {}
