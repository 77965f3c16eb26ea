package gongkai.reporting.desk;

import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.page.PublicSources;
import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.rules.CellKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sources of a report's figures are public: the rules and normative documents of the
 * catalogue that Table 2 counts, and the report of the year before. Applications, reconsideration
 * and the lines of the ledgers are not public one by one.
 */
@ApplicationScoped
class Sources {
  private static final int MOST = 1000;
  private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

  private static final Map<String, DocumentKind> ROWS =
      Map.of("rules", DocumentKind.RULES, "normative", DocumentKind.NORMATIVE);

  private static final Map<String, DocumentEvent> COLUMNS =
      Map.of(
          "made", DocumentEvent.MADE,
          "disclosed", DocumentEvent.DISCLOSED,
          "repealed", DocumentEvent.ENDED);

  private Documents documents;
  private AnnualReports reports;

  @SuppressWarnings("NullAway.Init")
  Sources() {}

  @Inject
  Sources(Documents documents, AnnualReports reports) {
    this.documents = documents;
    this.reports = reports;
  }

  /** Those of a report that is about to be published. */
  PublicSources of(Body body, RecognisedReport report, LocalDate today) {
    String before =
        reports
            .read(body.code(), report.year() - 1)
            .filter(each -> each.publicity().isLive())
            .map(each -> ReportRecord.key(body, each.year()).key())
            .orElse("");
    Map<CellKey, List<String>> items = new HashMap<>();
    for (Cell cell : report.cells()) {
      if (cell.table().equals("table2")
          && ROWS.containsKey(cell.row())
          && COLUMNS.containsKey(cell.column())) {
        List<String> numbers = numbers(body.code(), cell, report.year(), today);
        if (cell.value().compareTo(BigDecimal.valueOf(numbers.size())) == 0) {
          items.put(new CellKey(cell.table(), cell.row(), cell.column()), numbers);
        }
      }
    }
    return new PublicSources(before, items);
  }

  /** The index numbers of the public documents that the cell counts. */
  private List<String> numbers(BodyCode body, Cell cell, int year, LocalDate today) {
    DocumentKind kind = ROWS.getOrDefault(cell.row(), DocumentKind.NORMATIVE);
    List<CountedDocument> counted =
        documents.documents(
            body,
            kind,
            COLUMNS.getOrDefault(cell.column(), DocumentEvent.MADE),
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            "",
            MOST);
    Set<String> open = new HashSet<>();
    documents
        .documents(body, kind, DocumentEvent.DISCLOSED, EARLIEST, today, "", MOST)
        .forEach(each -> open.add(each.indexNumber()));
    return counted.stream()
        .map(CountedDocument::indexNumber)
        .filter(number -> !number.isEmpty() && open.contains(number))
        .toList();
  }
}
