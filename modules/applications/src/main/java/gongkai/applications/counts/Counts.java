package gongkai.applications.counts;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of Tables 3 and 4 of the annual report (Article 50, items 2 and 3), each with the
 * cases that it counts. One case stands in one row of results; a body's numbers are those of its
 * own cases, without bodies below it. No personal data; who may see a report in the making may see
 * them.
 */
public interface Counts {

  /** Table 3 of a year, a row for each outcome. For the running year it is that of today. */
  Table3 table3(BodyCode body, int year);

  /** Table 4 of a year. */
  Table4 table4(BodyCode body, int year);

  /**
   * The cases that a cell of Table 3 counts, in the order of their registration numbers.
   *
   * @param row one of {@link Table3Row#all()}, or several outcomes together
   * @param column {@code null} for the sum of the row
   * @param after registration number after which the page starts, empty for the first page
   * @param limit 1 to 1000
   */
  List<CountedCase> cases(
      BodyCode body,
      int year,
      Table3Row row,
      @Nullable ApplicantKind column,
      String after,
      int limit);

  /**
   * All cases that Table 3 of a year counts, the last registration number first, each with its
   * column and origin: the proof of the whole table in one pass.
   *
   * @param before registration number before which the page starts, empty for the first page
   * @param limit 1 to 5000
   */
  List<ClassifiedCase> classified(BodyCode body, int year, String before, int limit);

  /**
   * The cases that Table 3 of a year counts, divided by month, channel, applicant, outcome and
   * timeliness; they add up to its cells.
   */
  List<Slice> slices(BodyCode body, int year);

  /**
   * The cases of some slices, in the order of their registration numbers.
   *
   * @param after registration number after which the page starts, empty for the first page
   * @param limit 1 to 1000
   */
  List<CountedCase> cases(BodyCode body, int year, Slice.Facet facet, String after, int limit);

  /**
   * The entries of the register that a cell of Table 4 counts, in the order of their keys.
   *
   * @param result {@code null} for the sum of the route
   * @param after key after which the page starts, empty for the first page
   * @param limit 1 to 1000
   */
  List<CountedRemedy> remedies(
      BodyCode body,
      int year,
      RemedyRoute route,
      @Nullable ResultClass result,
      String after,
      int limit);

  /**
   * A case that was counted.
   *
   * @param opened the day that decides in which year it was new
   * @param closed the day that decides in which year it has its result, {@code null} while open
   * @param outcome {@code null} while open
   */
  record CountedCase(
      CaseId id,
      String number,
      LocalDate opened,
      @Nullable LocalDate closed,
      @Nullable Outcome outcome) {}

  /**
   * A case and the column and row of origin that count it.
   *
   * @param carried true when it is carried over from the year before
   */
  record ClassifiedCase(CountedCase counted, ApplicantKind column, boolean carried) {}

  /**
   * An entry of the register that was counted.
   *
   * @param id its key
   * @param authorityNumber the case number of the authority or court
   */
  record CountedRemedy(
      String id, String authorityNumber, LocalDate filed, @Nullable LocalDate decided) {}
}
