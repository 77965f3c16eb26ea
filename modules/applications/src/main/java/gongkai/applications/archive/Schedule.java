package gongkai.applications.archive;

import gongkai.applications.CaseKind;
import gongkai.applications.counts.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The periods of retention in {@code config/retention}, read once. */
@ApplicationScoped
public class Schedule {
  private final List<ScheduleLine> lines;

  /** For the container's proxy. */
  protected Schedule() {
    this.lines = List.of();
  }

  /**
   * Reads the schedule.
   *
   * @param configuration the directory {@code config}
   * @throws IllegalStateException when it is no schedule; the message names the line
   */
  @Inject
  public Schedule(@ConfigProperty(name = "gongkai.config.dir") Path configuration) {
    this.lines = ScheduleFile.read(configuration.resolve("retention").resolve("schedule.csv"));
  }

  /**
   * The period of a case.
   *
   * @param challenged whether there was a reconsideration or a lawsuit
   */
  public Term of(CaseKind kind, Outcome outcome, boolean challenged) {
    return lines.stream()
        .filter(line -> line.fits(kind, outcome, challenged))
        .findFirst()
        .orElseThrow()
        .term();
  }
}
