package gongkai.console.remedies;

import gongkai.applications.CaseId;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyRow;
import gongkai.console.access.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of the answer to a case, for its page. */
@Named("caseRemedies")
@RequestScoped
public class CaseRemedies {
  @Inject Remedies remedies;
  @Inject Me me;

  private final Map<CaseId, List<RemedyRow>> known = new HashMap<>();

  /** The reconsiderations and lawsuits, the last filed first. */
  public List<RemedyRow> of(CaseId application) {
    return known.computeIfAbsent(application, id -> remedies.of(me.actor(), id));
  }
}
