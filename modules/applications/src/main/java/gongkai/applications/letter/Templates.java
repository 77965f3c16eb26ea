package gongkai.applications.letter;

import gongkai.applications.LetterKind;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of letters: those delivered in {@code config/letters}, and those that staff wrote, each
 * from a day on. A text that staff write takes effect when a second person approves it; it can be
 * words and names of fields, never code.
 */
public interface Templates {

  /** The templates that hold on a day, by the order of their codes. */
  List<Template> holding(LocalDate on);

  /** The template of a kind that holds on a day. */
  Optional<Template> of(LetterKind kind, LocalDate on);

  /** What is wrong with a text for a kind, in the order of its lines; empty when it can be used. */
  List<Flaw> check(LetterKind kind, String title, String text);

  /**
   * Shows a text on the sample case, as a letter would look.
   *
   * @return refused with the flaws of {@link #check}
   */
  Change<Rendition> preview(LetterKind kind, String title, String text, LetterFormat format);

  /**
   * Keeps a text for approval.
   *
   * @return refused with {@code forbidden}, with {@code from} when it would hold in the past, and
   *     with the flaws as problems of {@code text} whose text names line and column
   */
  Change<Proposal> propose(Actor actor, Wording wording);

  /** Approves a proposal of another person; from its day on letters are written with it. */
  Change<Proposal> approve(Actor actor, String id);

  /** Takes a proposal back or turns it down; an approved one that does not hold yet, too. */
  Change<Proposal> discard(Actor actor, String id);

  /** Texts that staff wrote for a kind, newest first. */
  List<Proposal> proposals(LetterKind kind);

  /**
   * A text for a kind.
   *
   * @param from first day on which letters are written with it
   * @param until last day, {@code null} for no end
   * @param note why it is changed
   */
  record Wording(
      LetterKind kind,
      LocalDate from,
      @Nullable LocalDate until,
      String title,
      String text,
      String note) {}

  /**
   * A text that staff wrote.
   *
   * @param approver login of the second person, empty until approved
   */
  record Proposal(
      String id, int version, Wording wording, String author, String approver, boolean discarded) {}
}
