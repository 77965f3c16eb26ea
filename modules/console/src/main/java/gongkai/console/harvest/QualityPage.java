package gongkai.console.harvest;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.opendata.Quality;
import gongkai.opendata.Quality.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the nightly check of all records found. */
@Named("qualityPage")
@RequestScoped
public class QualityPage {
  @Inject Quality quality;
  @Inject Checks checks;
  @Inject Me me;
  @Inject Screen screen;

  /** The last report, or null before the first. */
  public @Nullable Report getReport() {
    return quality.last().orElse(null);
  }

  /** Whether a check is under way. */
  public boolean isChecking() {
    return quality.isChecking();
  }

  /** Starts a check, unless one is under way. */
  public void check() {
    if (!me.has("SYSTEM_ADMINISTRATOR")) {
      throw new IllegalStateException("Only the system administrator starts a check");
    }
    if (!quality.isChecking()) {
      checks.start(me.actor().login());
    }
    screen.info("quality.started");
  }
}
