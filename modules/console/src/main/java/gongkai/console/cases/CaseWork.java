package gongkai.console.cases;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Cases.GroupCount;
import gongkai.applications.desk.Group;
import gongkai.console.access.Me;
import gongkai.console.access.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases that wait for the member of staff, for the start page. */
@Named("caseWork")
@RequestScoped
public class CaseWork {
  private static final int SHOWN = 10;

  @Inject Cases cases;
  @Inject Me me;

  private List<GroupCount> groups = List.of();
  private List<CaseRow> mine = List.of();
  private List<CaseRow> toApprove = List.of();

  @PostConstruct
  void look() {
    if (Page.CASES.admits(me.actor())) {
      groups = cases.groups(me.actor());
      mine = first(Group.MINE);
      toApprove = first(Group.TO_APPROVE);
    }
  }

  private List<CaseRow> first(Group group) {
    return cases.page(me.actor(), CaseQuery.of(group), 0, SHOWN).rows();
  }

  /** The lists of the desk with their sizes, empty for who works with no cases. */
  public List<GroupCount> getGroups() {
    return groups;
  }

  /** My cases, the most urgent first. */
  public List<CaseRow> getMine() {
    return mine;
  }

  /** Cases whose letter waits for a step of mine. */
  public List<CaseRow> getToApprove() {
    return toApprove;
  }
}
