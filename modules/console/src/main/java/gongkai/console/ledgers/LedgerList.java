package gongkai.console.ledgers;

import gongkai.console.access.Me;
import gongkai.console.frame.Choices.Option;
import gongkai.reporting.ledger.Ledgers;
import gongkai.reporting.ledger.LineQuery;
import gongkai.reporting.ledger.LineView;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The lines of the ledgers; the filter is in the address, so it can be kept and sent. */
@Named("ledgerList")
@ViewScoped
@SuppressWarnings("serial")
public class LedgerList implements Serializable {
  @Inject Ledgers ledgers;
  @Inject Me me;

  private LineFilter filter = new LineFilter(Map.of());
  private List<LineView> rows = List.of();
  private long total;

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    filter = new LineFilter(parameters);
    look();
  }

  /** Reads the page anew. */
  void look() {
    LineQuery query = filter.query();
    rows = ledgers.page(me.actor(), query, filter.offset(), LineFilter.ROWS);
    total = ledgers.count(me.actor(), query);
  }

  public List<LineView> getRows() {
    return rows;
  }

  public long getTotal() {
    return total;
  }

  public int getFirst() {
    return rows.isEmpty() ? 0 : filter.offset() + 1;
  }

  public int getLast() {
    return filter.offset() + rows.size();
  }

  /** Query of the address of the page before, empty when this is the first. */
  public String getBefore() {
    int start = filter.offset() - LineFilter.ROWS;
    return filter.offset() == 0 ? "" : "?" + filter.with("from", start <= 0 ? "" : start + "");
  }

  /** Query of the address of the next page, empty when this is the last. */
  public String getNext() {
    int start = filter.offset() + LineFilter.ROWS;
    return start < total ? "?" + filter.with("from", Integer.toString(start)) : "";
  }

  /** Query of the address of the same list in another order; a second click turns it round. */
  public String order(String sort) {
    LineQuery query = filter.query();
    boolean turn = query.sort().name().equals(sort) && !query.descending();
    return "?" + filter.ordered(sort, turn);
  }

  /** How a column is ordered, for screen readers: ascending, descending or none. */
  public String ordered(String sort) {
    LineQuery query = filter.query();
    return !query.sort().name().equals(sort)
        ? "none"
        : query.descending() ? "descending" : "ascending";
  }

  /** Address of the same list as CSV. */
  public String getExport() {
    return "/console/ledgers.csv?" + filter.with("from", "");
  }

  /** The filter's value of that name. */
  public String value(String name) {
    return filter.value(name);
  }

  public List<Option> getLedgers() {
    return LedgerForm.ledgers();
  }

  public List<Option> getMovements() {
    return LedgerForm.movements();
  }
}
