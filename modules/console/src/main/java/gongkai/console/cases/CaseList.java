package gongkai.console.cases;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Cases.GroupCount;
import gongkai.console.access.Me;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The list of cases. Its filter is in the address, so it can be kept and sent; the search for an
 * applicant is not, and lives as long as the page.
 */
@Named("caseList")
@ViewScoped
@SuppressWarnings("serial")
public class CaseList implements Serializable {
  @Inject Cases cases;
  @Inject Me me;

  private CaseFilter filter = new CaseFilter(Map.of());
  private String applicant = "";
  private String wanted = "";
  private Cases.@Nullable Page page;
  private List<GroupCount> groups = List.of();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    filter = new CaseFilter(parameters);
    groups = cases.groups(me.actor());
    look();
  }

  /** Shows only the cases of the applicant that was typed. */
  public void search() {
    wanted = applicant.strip();
    look();
  }

  private void look() {
    CaseQuery query = filter.query(wanted);
    int offset = wanted.isEmpty() ? filter.offset() : 0;
    page = cases.page(me.actor(), query, offset, CaseFilter.ROWS);
  }

  private Cases.Page shown() {
    Cases.Page shown = page;
    if (shown == null) {
      throw new IllegalStateException("No page is shown");
    }
    return shown;
  }

  /** The lists of the desk with their sizes. */
  public List<GroupCount> getGroups() {
    return groups;
  }

  public List<CaseRow> getRows() {
    return shown().rows();
  }

  /** How many there are; with a plus sign when counting stopped. */
  public String getTotal() {
    return shown().total() + (shown().capped() ? "+" : "");
  }

  public int getFirst() {
    return getRows().isEmpty() ? 0 : filter.offset() + 1;
  }

  public int getLast() {
    return filter.offset() + getRows().size();
  }

  /** Query of the address of the page before, empty when this is the first. */
  public String getBefore() {
    int start = filter.offset() - CaseFilter.ROWS;
    return filter.offset() == 0 ? "" : "?" + filter.with("from", start <= 0 ? "" : start + "");
  }

  /** Query of the address of the next page, empty when this is the last. */
  public String getNext() {
    int start = filter.offset() + CaseFilter.ROWS;
    boolean more = wanted.isEmpty() && start < shown().total() && start <= Cases.FARTHEST;
    return more ? "?" + filter.with("from", Integer.toString(start)) : "";
  }

  /** Query of the address of the same list in another order; a second click turns it round. */
  public String order(String sort) {
    CaseQuery query = filter.query("");
    boolean turn = query.sort().name().equals(sort) && !query.descending();
    return "?" + filter.ordered(sort, turn);
  }

  /** How a column is ordered, for screen readers: ascending, descending or none. */
  public String ordered(String sort) {
    CaseQuery query = filter.query("");
    return !query.sort().name().equals(sort)
        ? "none"
        : query.descending() ? "descending" : "ascending";
  }

  /** Query of the address of a list of the desk. */
  public String tab(String group) {
    return "?" + new CaseFilter(Map.of("tab", group)).with("from", "");
  }

  /** Address of the same list as CSV. */
  public String getExport() {
    return "/console/cases.csv?" + filter.with("from", "");
  }

  /** The filter's value of that name. */
  public String value(String name) {
    return filter.value(name);
  }

  public String getApplicant() {
    return applicant;
  }

  public void setApplicant(@Nullable String applicant) {
    this.applicant = applicant == null ? "" : applicant;
  }
}
