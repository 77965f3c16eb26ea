package gongkai.console.cases;

import gongkai.applications.Stage;
import gongkai.applications.desk.Archive;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.desk.CaseView;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The archived file of the case that the page shows. */
@Named("caseKept")
@RequestScoped
public class CaseKept {
  @Inject CasePage page;
  @Inject Archive archive;
  @Inject Me me;
  @Inject Screen screen;

  private boolean asked;
  private @Nullable Kept kept;

  /** Archives it and shows the page anew. */
  public void archive() {
    CaseView seen = page.getView();
    if (seen == null) {
      throw new IllegalStateException("No case is shown");
    }
    switch (archive.archive(me.actor(), seen.id(), seen.version())) {
      case Done<Kept> done -> {
        screen.info("case.archivedNow", done.value().term());
        screen.go("/console/case.xhtml?id=" + seen.id());
      }
      case Refused<Kept> refused -> screen.problems(refused.problems(), Set.of());
    }
  }

  /** Says whether the page has something to tell about it: the case has come to its end. */
  public boolean isShown() {
    CaseView seen = page.getView();
    return seen != null && seen.stage() == Stage.CLOSED && (isArchivable() || getKept() != null);
  }

  /** Says whether the actor may archive it now. */
  public boolean isArchivable() {
    return getKept() == null && me.may("HANDLE_APPLICATIONS");
  }

  /** How it is kept, {@code null} before it is archived. */
  public @Nullable Kept getKept() {
    CaseView seen = page.getView();
    if (!asked && seen != null) {
      kept = archive.kept(me.actor(), seen.id()).orElse(null);
      asked = true;
    }
    return kept;
  }
}
