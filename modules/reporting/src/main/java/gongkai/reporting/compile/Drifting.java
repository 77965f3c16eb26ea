package gongkai.reporting.compile;

import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what has changed since figures were frozen, and which lines moved them. */
@ApplicationScoped
class Drifting {
  private static final int PAGE = 1000;

  private Freezer freezer;
  private Proofs proofs;

  @SuppressWarnings("NullAway.Init")
  Drifting() {}

  @Inject
  Drifting(Freezer freezer, Proofs proofs) {
    this.freezer = freezer;
    this.proofs = proofs;
  }

  List<Drift> since(long report, String contentHash, Compilation now) {
    List<FrozenCell> frozen = freezer.cells(report, contentHash);
    if (frozen.isEmpty()) {
      return List.of();
    }
    Map<CellAddress, Pile> piles = freezer.piles(now, (cell, lines) -> {});
    List<Drift> drifts = new ArrayList<>();
    for (FrozenCell each : frozen) {
      CellAddress cell = each.cell();
      BigDecimal figure = now.figure(cell).orElse(null);
      Pile pile = piles.get(cell);
      if (figure == null || pile == null || !each.counts(figure, pile)) {
        drifts.add(drift(report, contentHash, now, each));
      }
    }
    return drifts;
  }

  private Drift drift(long report, String contentHash, Compilation now, FrozenCell frozen) {
    CellAddress cell = frozen.cell();
    Map<String, String> was = byToken(freezer.lines(report, contentHash, cell));
    Map<String, String> is = byToken(lines(now, cell));
    return new Drift(
        cell,
        now.place(cell).map(Place::label).orElse(cell.toString()),
        Compiler.inUnit(frozen.figure(), ""),
        now.figure(cell).orElse(null),
        without(was, is),
        without(is, was));
  }

  private List<String> lines(Compilation now, CellAddress cell) {
    List<String> lines = new ArrayList<>();
    String from = "";
    do {
      PartPages.Page page = proofs.page(now, cell, from, PAGE);
      for (Proof proof : page.proofs()) {
        lines.add(Pile.line(proof));
      }
      from = page.next();
    } while (!from.isEmpty());
    return lines;
  }

  private static Map<String, String> byToken(List<String> lines) {
    Map<String, String> byToken = new LinkedHashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      byToken.put(line.substring(0, tab), line.substring(tab + 1).replace('\t', ' ').strip());
    }
    return byToken;
  }

  private static List<String> without(Map<String, String> lines, Map<String, String> others) {
    return lines.entrySet().stream()
        .filter(each -> !others.containsKey(each.getKey()))
        .limit(Drift.MOST)
        .map(each -> each.getValue().isEmpty() ? each.getKey() : each.getValue())
        .toList();
  }
}
