package gongkai.reporting.rollup;

import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body joined or left those that report to a parent.
 *
 * @param id of the entry, empty before it is stored
 * @param on first day on which it belongs, or does not belong any more
 * @param other where it came from or went to, {@code null} for nowhere
 * @param note basis of the change, at most 500 characters, without personal data
 */
public record MemberChange(
    String id,
    BodyCode parent,
    BodyCode body,
    LocalDate on,
    MemberCause cause,
    @Nullable BodyCode other,
    String note) {}
