package gongkai.reporting.statistics;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.ProofPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Figures for leaders on applications and publication. They come from the counts by which reports
 * are compiled, so that board and report cannot differ; they name nobody.
 */
public interface Statistics {

  /** A body's year (who may view its reports); empty outside the actor's scope. */
  Optional<YearFigures> year(Actor actor, BodyCode body, int year);

  /** The same year of several bodies, in their order; those outside the scope are left out. */
  List<YearFigures> compare(Actor actor, List<BodyCode> bodies, int year);

  /**
   * Several years of a body.
   *
   * @param until at most 20 years after {@code from}
   */
  List<YearFigures> years(Actor actor, BodyCode body, int from, int until);

  /**
   * A page of the cases or items behind a figure.
   *
   * @param from {@link ProofPage#next()} of the page before, empty for the first
   * @param limit 1 to 200
   */
  Optional<ProofPage> behind(
      Actor actor, BodyCode body, int year, Facet facet, String from, int limit);

  /** How a file is written. */
  enum FileKind {
    /** Comma-separated values in UTF-8, RFC 4180. */
    CSV,
    /** Office Open XML spreadsheet. */
    XLSX
  }

  /**
   * Writes a body's year, and the same year of the bodies that report to it, as a table with a
   * heading line; the audit trail says who took it.
   *
   * @return how many lines were written below the heading, 0 outside the actor's scope
   */
  int export(Actor actor, BodyCode body, int year, FileKind kind, OutputStream out)
      throws IOException;
}
