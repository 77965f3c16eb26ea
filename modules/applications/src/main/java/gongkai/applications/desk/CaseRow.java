package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list; names nobody.
 *
 * @param subject what is asked for in a few words of staff, empty until written
 * @param received date of receipt, {@code null} until confirmed
 * @param deadline last day for the answer, {@code null} while void or stopped
 * @param daysLeft working days to the deadline, 0 on it, negative when it has passed; 0 without one
 * @param answeredDay the working day of its period on which it ended, {@code null} while open or
 *     when no period ran then
 * @param group the list by time it stands in, {@code null} for a closed case
 * @param department code of the department, empty when none
 * @param officer login, empty when none
 */
public record CaseRow(
    CaseId id,
    String number,
    BodyCode body,
    CaseKind kind,
    Channel channel,
    Stage stage,
    String subject,
    @Nullable LocalDate received,
    ClockState state,
    @Nullable LocalDate deadline,
    int daysLeft,
    boolean late,
    @Nullable Integer answeredDay,
    boolean provisional,
    @Nullable Group group,
    String department,
    String officer,
    @Nullable Outcome outcome,
    Instant changedAt) {}
