package gongkai.applications.desk;

import gongkai.applications.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The raw dates of an application (Article 31); all are kept.
 *
 * @param channel any but {@code ONLINE}
 * @param submitted the day it was handed over, on the postmark, or of sending
 * @param arrived the day it reached the body or was signed for
 * @param confirmed the day both sides confirmed, {@code null} while awaited or where none is needed
 * @param lateReason why it was confirmed, or is registered, later than one working day after it was
 *     possible; up to 500 characters
 */
public record PaperDates(
    @Nullable Channel channel,
    @Nullable LocalDate submitted,
    @Nullable LocalDate arrived,
    @Nullable LocalDate confirmed,
    String lateReason) {}
