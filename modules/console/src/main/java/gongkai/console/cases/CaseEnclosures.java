package gongkai.console.cases;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Enclosures;
import gongkai.applications.desk.Enclosures.Listed;
import gongkai.console.access.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a case, for its page. */
@Named("caseEnclosures")
@RequestScoped
public class CaseEnclosures {
  @Inject Enclosures enclosures;
  @Inject Me me;

  private final Map<CaseId, List<Listed>> known = new HashMap<>();

  /** The files, oldest first. */
  public List<Listed> of(CaseId application) {
    return known.computeIfAbsent(application, id -> enclosures.of(me.actor(), id));
  }
}
