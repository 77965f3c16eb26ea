package gongkai.applications.letter;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The letters of applications: written from templates, approved by a second person, numbered by
 * body and year without gaps, sent once.
 *
 * <p>Problems carry the name of the field, or {@code clause.<code>} for a clause that is missing.
 * Codes: {@code forbidden}, {@code unknown}, {@code stale}, {@code state}, {@code required}, {@code
 * form}, {@code length}, {@code clause}, {@code same-person}, {@code recipient}, {@code future},
 * {@code unapproved} for a letter without the approved proposal that it needs, {@code disposed}
 * when its words were destroyed with the file, {@code stray} for a letter of a fee or consultation
 * that the case does not have, {@code late-reason} for an answer that leaves late without one.
 */
public interface Letters {

  /**
   * Writes a letter with the template that holds today. What decides or moves the clock needs an
   * approved proposal of its kind, outcome and limit, until it leaves: an extension that of the
   * head of the disclosure unit (Article 33 paragraph 2).
   */
  Change<LetterView> compose(Actor actor, LetterOrder order);

  /**
   * Enters a letter of the past into a case that was recorded later from its file: written with the
   * template and the remedies of the day of its decision. Another person confirms it by approval,
   * which gives it the next number of that day's year; it is dispatched with its true day, and no
   * mail leaves for it.
   *
   * @param decided the date on the letter, not before the application was received
   */
  Change<LetterView> record(Actor actor, LetterOrder order, LocalDate decided);

  /** Changes the words of a letter that is not approved yet; its required clauses must stay. */
  Change<LetterView> reword(Actor actor, LetterId id, long version, List<String> paragraphs);

  /** Throws away a letter that is not approved yet. */
  Change<LetterId> discard(Actor actor, LetterId id, long version);

  /**
   * Approves a letter that another person wrote: it gets today's date and the next number of its
   * body and year, and its bytes are fixed. Refused when its remedy paragraph is not that of today.
   * A letter of the past keeps its date.
   */
  Change<LetterView> approve(Actor actor, LetterId id, long version);

  /** Gives up an approved letter that was not sent; its number stays with it. */
  Change<LetterView> cancel(Actor actor, LetterId id, long version, String reason);

  /**
   * Sends an approved letter, once, and tells the clock of its case and the fee or consultation
   * that it belongs to. What they refuse does not leave.
   */
  Change<LetterView> dispatch(Actor actor, LetterId id, long version, Dispatch dispatch);

  /** The letters of an application, oldest first. */
  List<LetterView> of(CaseId application);

  /** The letter. */
  Optional<LetterView> find(LetterId id);

  /** The words of a letter for who may see them; none after its file was disposed of. */
  Optional<LetterText> text(Actor actor, LetterId id);

  /**
   * The letter as a file for who may see it; before approval marked as a draft. None after its file
   * was disposed of.
   */
  Optional<Rendition> render(Actor actor, LetterId id, LetterFormat format);
}
