package gongkai.applications.desk;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Reading side of applications for staff who may view them, within their scope. Cost grows with the
 * page, not with the store; applicants are masked.
 */
public interface Cases {
  /** The farthest row that a page may begin with. */
  int FARTHEST = 10_000;

  /** How far beyond the first row of a page its matches are counted. */
  int COUNTED = 1_000;

  /** The whole case, if the actor's scope covers it. */
  Optional<CaseView> find(Actor actor, CaseId id);

  /** The case of that registration number, if the actor's scope covers it. */
  Optional<CaseView> byNumber(Actor actor, String number);

  /**
   * A page of cases in the actor's scope.
   *
   * @param offset 0 to {@link #FARTHEST}; who wants to go farther narrows the filter
   * @param limit 1 to 200
   */
  Page page(Actor actor, CaseQuery query, int offset, int limit);

  /** The lists of the desk with the number of cases in each, in the order of {@link Group}. */
  List<GroupCount> groups(Actor actor);

  /**
   * Shows the applicant's data; who, when, which case and why goes to the audit trail.
   *
   * @param reason what it is needed for, 2 to 200 characters, without personal data
   */
  Change<Applicant> unmask(Actor actor, CaseId id, String reason);

  /**
   * Writes every matching case as CSV with a heading line and no personal data, in the query's
   * order, a few hundred in memory at a time; the audit trail says who took it.
   *
   * @return how many cases were written
   */
  int export(Actor actor, CaseQuery query, Writer out) throws IOException;

  /**
   * A page and the number of all matches, counted up to {@link #COUNTED} beyond its first row.
   *
   * @param capped whether counting stopped there, so that there may be more than {@code total}
   */
  record Page(List<CaseRow> rows, int total, boolean capped) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /** A list of the desk and its size, counted up to {@link #COUNTED}. */
  record GroupCount(Group group, int cases) {
    /** Says whether counting stopped there. */
    public boolean capped() {
      return cases >= COUNTED;
    }
  }
}
