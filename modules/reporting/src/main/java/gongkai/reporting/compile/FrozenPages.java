package gongkai.reporting.compile;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists what a figure counted when its report was handed in, a piece at a time. */
@ApplicationScoped
class FrozenPages {
  /** Cell of the total, and the first line of the page in it. */
  private static final Pattern FROM = Pattern.compile("([0-9]{1,3}):([0-9]{1,9})");

  private Freezer freezer;

  @SuppressWarnings("NullAway.Init")
  FrozenPages() {}

  @Inject
  FrozenPages(Freezer freezer) {
    this.freezer = freezer;
  }

  /** The page from a place on that an earlier page named; the first page for an empty one. */
  ProofPage page(Report report, Place place, String from, int limit) {
    Matcher start = FROM.matcher(from);
    boolean later = start.matches();
    int part = later ? Integer.parseInt(start.group(1)) : 0;
    int line = later ? Integer.parseInt(start.group(2)) : 0;
    List<CellAddress> cells = place.parts().stream().map(Place::address).toList();
    List<Proof> proofs = new ArrayList<>();
    for (; part < cells.size(); part++) {
      int missing = limit - proofs.size();
      List<Proof> more = lines(report, cells.get(part), line, missing);
      proofs.addAll(more);
      if (more.size() == missing) {
        String next = part + ":" + (line + missing);
        return new ProofPage(place.label(), figure(report, place), proofs, next);
      }
      line = 0;
    }
    return new ProofPage(place.label(), figure(report, place), proofs, "");
  }

  private List<Proof> lines(Report report, CellAddress cell, int from, int limit) {
    List<Proof> proofs = new ArrayList<>();
    int skip = from % Pile.PIECE;
    for (int position = from / Pile.PIECE; proofs.size() < limit; position++) {
      Optional<String> piece = freezer.piece(report.number(), report.contentHash(), cell, position);
      if (piece.isEmpty()) {
        break;
      }
      piece
          .get()
          .lines()
          .skip(skip)
          .limit(limit - proofs.size())
          .map(Pile::read)
          .forEach(proofs::add);
      skip = 0;
    }
    return proofs;
  }

  private static @Nullable BigDecimal figure(Report report, Place place) {
    CellAddress cell = place.address();
    return report.content().cells().stream()
        .filter(each -> new CellAddress(each.table(), each.row(), each.column()).equals(cell))
        .findFirst()
        .map(Cell::value)
        .orElse(null);
  }
}
