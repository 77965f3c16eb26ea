package gongkai.console.remedies;

import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyRow;
import gongkai.console.access.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The register of reconsideration and litigation as a list; its filter is in the address. */
@Named("remedyList")
@RequestScoped
public class RemedyList {
  @Inject Remedies remedies;
  @Inject Me me;

  private RemedyAddress address = new RemedyAddress(Map.of());
  private Remedies.Page page = new Remedies.Page(List.of(), 0);

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    address = new RemedyAddress(request);
    page = remedies.page(me.actor(), address.query(), address.offset(), RemedyAddress.ROWS);
  }

  public List<RemedyRow> getRows() {
    return page.rows();
  }

  /** How many there are in all. */
  public long getTotal() {
    return page.total();
  }

  public int getFirst() {
    return getRows().isEmpty() ? 0 : address.offset() + 1;
  }

  public int getLast() {
    return address.offset() + getRows().size();
  }

  /** Query of the address of the page before, empty when this is the first. */
  public String getBefore() {
    int start = address.offset() - RemedyAddress.ROWS;
    return address.offset() == 0 ? "" : at(Math.max(start, 0));
  }

  /** Query of the address of the next page, empty when this is the last. */
  public String getNext() {
    int start = address.offset() + RemedyAddress.ROWS;
    return start < Math.min(page.total(), RemedyAddress.FARTHEST) ? at(start) : "";
  }

  private String at(int start) {
    return "?" + address.parameters().with("from", start == 0 ? "" : Integer.toString(start));
  }

  /** Query of the address of the same list in another order; a second click turns it round. */
  public String order(String sort) {
    RemedyQuery query = address.query();
    boolean turn = query.sort().name().equals(sort) && !query.descending();
    return "?" + address.parameters().ordered(sort, turn);
  }

  /** How a column is ordered, for screen readers: ascending, descending or none. */
  public String ordered(String sort) {
    RemedyQuery query = address.query();
    return !query.sort().name().equals(sort)
        ? "none"
        : query.descending() ? "descending" : "ascending";
  }

  /** Address of the same list as CSV. */
  public String getExport() {
    return "/console/remedies.csv?" + address.parameters().with("from", "");
  }

  /** The filter's value of that name. */
  public String value(String name) {
    return address.parameters().value(name);
  }
}
