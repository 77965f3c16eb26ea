package gongkai.console.cases;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Desk.Proposals;
import gongkai.applications.desk.Verb;
import gongkai.console.access.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may answer the case of the page already; asked for only by who may link it. */
@Named("caseProposals")
@RequestScoped
public class CaseProposals {
  @Inject Desk desk;
  @Inject CasePage page;
  @Inject Me me;

  private @Nullable Proposals found;

  /** Earlier cases and public items. */
  public Proposals getFound() {
    Proposals known = found;
    if (known == null) {
      CaseView view = page.getView();
      known =
          view != null && view.verbs().contains(Verb.LINK)
              ? desk.proposals(me.actor(), view.id())
              : new Proposals(List.of(), List.of());
      found = known;
    }
    return known;
  }
}
