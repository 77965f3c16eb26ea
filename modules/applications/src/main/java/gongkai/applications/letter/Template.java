package gongkai.applications.letter;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The template of a kind of letter as it holds in a period.
 *
 * @param code T1 to T26
 * @param version counts the texts of a kind, from 1
 * @param from first day on which letters are written with it
 * @param until last day, {@code null} for no end
 * @param title name of the letter
 * @param basis articles that it rests on, as printed in lists
 * @param fields what staff fill in
 * @param facts names that the case file fills in
 * @param clauses what the text must contain
 * @param text the text, one paragraph a line, with {@code {{names}}}
 * @param origin {@code file} for a delivered one, otherwise who wrote and who approved it
 */
public record Template(
    LetterKind kind,
    String code,
    int version,
    LocalDate from,
    @Nullable LocalDate until,
    String title,
    String basis,
    List<LetterField> fields,
    List<String> facts,
    List<Clause> clauses,
    String text,
    String origin) {
  public Template {
    fields = List.copyOf(fields);
    facts = List.copyOf(facts);
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause that a letter of this kind cannot go without.
   *
   * @param code stable token
   * @param label what it is, in Chinese
   * @param outcomes codes of the outcomes to which it belongs, empty for all
   * @param needs words and {@code {{names}}} that must stand in the text, all of them
   */
  public record Clause(String code, String label, List<String> outcomes, List<String> needs) {
    public Clause {
      outcomes = List.copyOf(outcomes);
      needs = List.copyOf(needs);
    }

    /** Says whether a letter with that outcome needs it. */
    public boolean belongsTo(@Nullable Outcome outcome) {
      return outcomes.isEmpty() || (outcome != null && outcomes.contains(outcome.code()));
    }
  }

  /** Says whether the letter tells about reconsideration and litigation. */
  public boolean tellsRemedy() {
    return clauses.stream().anyMatch(clause -> clause.code().equals("remedy"));
  }
}
