package gongkai.reporting.draft;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.reporting.Reports.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles annual reports from cases, registers and ledgers (Articles 49 and 50): the figures at
 * any day, each with what it counts, the text with figures that stay in step, the checks. Handing
 * in freezes figures and proofs and starts the review chain of {@link gongkai.reporting.Reports}.
 */
public interface Drafts {

  /**
   * The report of a body on a year as it stands now, whoever wrote on it so far; empty without a
   * format for the year or outside the actor's scope.
   *
   * @param proofs start of the address that leads to the proof of a figure; the cell is appended
   */
  Optional<DraftView> open(Actor actor, BodyCode body, int year, String proofs);

  /** As {@link #open} with another text, which is not stored. */
  Optional<DraftView> preview(
      Actor actor, BodyCode body, int year, Narrative narrative, String proofs);

  /** Stores the text (who may edit reports). Answers with the new version. */
  Change<Long> write(Actor actor, BodyCode body, int year, long version, Narrative narrative);

  /**
   * Hands the stored text and the figures of this moment in for review. Figures and what they count
   * are frozen. Refused while the year runs, and for each broken rule that nobody may override.
   */
  Change<Report> handIn(Actor actor, BodyCode body, int year, long version);

  /**
   * A page of what a figure counts now.
   *
   * @param from {@link ProofPage#next()} of the page before, empty for the first
   * @param limit 1 to 200
   */
  Optional<ProofPage> proof(
      Actor actor, BodyCode body, int year, CellAddress cell, String from, int limit);

  /**
   * A page of what a figure of a compiled report counted when it was handed in, whatever has
   * changed since; without days, which are not kept. A total lists what the cells beside it count.
   *
   * @param from {@link ProofPage#next()} of the page before, empty for the first
   * @param limit 1 to 200
   */
  Optional<ProofPage> frozenProof(
      Actor actor, long report, CellAddress cell, String from, int limit);

  /**
   * The tables of sections 2 to 4 of a compiled report as HTML, each figure a link to what it
   * counted; empty for an imported report.
   *
   * @param proofs start of the links; the cell is appended
   */
  Map<Integer, String> frozenTables(Actor actor, long report, String proofs);

  /**
   * The cells of a compiled report that have moved since it was handed in, with the lines that
   * moved them; empty for an imported report.
   */
  List<Drift> drift(Actor actor, long report);

  /** The reports of the bodies in the actor's scope on a year, in the order of the bodies. */
  List<BoardRow> board(Actor actor, int year);
}
