package gongkai.console.drafts;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.Statistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A figure whose proof an address asks for.
 *
 * @param report the report in which it is frozen, 0 for the figure of the moment
 * @param body as the address names it
 * @param year 0 when the address names none
 * @param cell a cell of a report or a {@link Facet} of the statistics, as the address names it
 */
record AskedFigure(long report, String body, int year, String cell) {
  static final Set<String> NAMES = Set.of("report", "body", "year", "cell");

  static AskedFigure of(Map<String, String> values) {
    String report = values.getOrDefault("report", "");
    String year = values.getOrDefault("year", "");
    return new AskedFigure(
        report.matches("[0-9]{1,18}") ? Long.parseLong(report) : 0,
        values.getOrDefault("body", ""),
        year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0,
        values.getOrDefault("cell", ""));
  }

  /** The figure of the statistics board, empty for a cell of a report. */
  Optional<Facet> facet() {
    return Facet.of(cell);
  }

  /** Its query; what is no figure is left out. */
  String query() {
    String known =
        facet()
            .map(Facet::toString)
            .or(() -> CellAddress.of(cell).map(CellAddress::toString))
            .orElse("");
    return (report > 0 ? "report=" + report + "&" : "")
        + "body="
        + BodyCode.of(body).map(BodyCode::value).orElse("")
        + "&year="
        + year
        + "&cell="
        + known;
  }

  /** A page of what it counts; empty when there is no such figure in the actor's scope. */
  Optional<ProofPage> page(
      Drafts drafts, Statistics statistics, Actor actor, String from, int limit) {
    BodyCode code = BodyCode.of(body).orElse(null);
    if (code == null || year == 0) {
      return Optional.empty();
    }
    if (report > 0) {
      return CellAddress.of(cell)
          .flatMap(address -> drafts.frozenProof(actor, report, address, from, limit));
    }
    return facet().isPresent()
        ? facet().flatMap(facet -> statistics.behind(actor, code, year, facet, from, limit))
        : CellAddress.of(cell)
            .flatMap(address -> drafts.proof(actor, code, year, address, from, limit));
  }
}
