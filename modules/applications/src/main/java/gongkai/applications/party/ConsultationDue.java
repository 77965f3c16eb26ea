package gongkai.applications.party;

import gongkai.applications.CaseId;
import gongkai.applications.clock.Consulted;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that somebody should look at; names nobody.
 *
 * @param caseNumber registration number of the application
 * @param number from 1 within the case
 * @param sent the day the letter left
 * @param due their last day, {@code null} while the letter's receipt is not known
 * @param provisional true when {@code due} touches a year without an announced notice
 */
public record ConsultationDue(
    ConsultationId id,
    CaseId application,
    String caseNumber,
    BodyCode body,
    int number,
    Consulted consulted,
    Standing standing,
    LocalDate sent,
    @Nullable LocalDate due,
    boolean provisional) {}
