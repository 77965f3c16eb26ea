package gongkai.applications.letter;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter in lists: nothing of its content, the recipient masked.
 *
 * @param version counts changes; give it back with a verb
 * @param title name of the letter
 * @param number its number, empty until approved
 * @param outcome the decision it tells, {@code null} for a letter of procedure
 * @param template version of the template it was written with
 * @param author login of who wrote it
 * @param approver login of who approved it, empty until then
 * @param decidedOn the day of approval, the date on the letter; {@code null} until approved, except
 *     for a letter of the past
 * @param dispatchedOn the day it left
 * @param delivery way of the letter
 * @param maskedRecipient what is confirmed at dispatch, for example 张*（电子邮件 z***@example.cn）
 * @param tracking postal tracking number, or empty
 * @param sha256 hash of the bytes of its PDF, empty until approved
 */
public record LetterView(
    LetterId id,
    long version,
    CaseId application,
    BodyCode body,
    LetterKind kind,
    @Nullable Outcome outcome,
    String title,
    String number,
    LetterState state,
    String template,
    String author,
    String approver,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate dispatchedOn,
    Delivery delivery,
    String maskedRecipient,
    String tracking,
    String sha256) {}
