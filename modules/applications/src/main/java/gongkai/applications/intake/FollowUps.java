package gongkai.applications.intake;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockState;
import gongkai.applications.dispatch.Concerns;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.CheckedFile;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What applicants do with their case after it was registered. */
@ApplicationScoped
class FollowUps {
  private static final String APPLICANT = "applicant";
  private static final int LONGEST = 5000;

  private DisclosureApplications applications;
  private Words words;
  private CaseFiles files;
  private Forms forms;
  private Timings timings;
  private Concerns concerns;

  @SuppressWarnings("NullAway.Init")
  FollowUps() {}

  @Inject
  FollowUps(
      DisclosureApplications applications,
      Words words,
      CaseFiles files,
      Forms forms,
      Timings timings,
      Concerns concerns) {
    this.applications = applications;
    this.words = words;
    this.files = files;
    this.forms = forms;
    this.timings = timings;
    this.concerns = concerns;
  }

  /** Takes the corrected application (Article 30). */
  Change<DisclosureApplication> correct(
      DisclosureApplication seen, String text, List<Upload> uploads) {
    DisclosureApplication found = applications.locked(seen.id()).orElseThrow();
    Timing timing = timings.now(found.facts().body());
    if (found.read(timing).state() != ClockState.WAITING_FOR_CORRECTION) {
      return Change.refused("", "state", "这件申请现在不需要补正，请查看办理进度。");
    }
    String clean = Filled.clean(text);
    if (clean.isEmpty() || clean.length() > LONGEST) {
      return Change.refused(
          "text", clean.isEmpty() ? "required" : "length", "请按补正告知书的要求写明补正内容，最多5000个字。");
    }
    return switch (forms.files(uploads)) {
      case Change.Refused<List<CheckedFile>> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<List<CheckedFile>> done -> {
        var corrected =
            happen(found, new ClockEvent.CorrectionReceived(timing.today()), clean, timing);
        if (corrected instanceof Change.Done<DisclosureApplication>) {
          done.value().forEach(file -> files.add(found.id(), file, timing.at()));
        }
        yield corrected;
      }
    };
  }

  /** Ends the case because its applicant wants no answer any more. */
  Change<DisclosureApplication> withdraw(DisclosureApplication seen, String reason) {
    DisclosureApplication found = applications.locked(seen.id()).orElseThrow();
    Timing timing = timings.now(found.facts().body());
    String clean = Filled.clean(reason);
    if (clean.length() > LONGEST) {
      return Change.refused("reason", "length", "撤回原因最多5000个字，也可以不写。");
    }
    var ended = happen(found, new ClockEvent.Ended(timing.today()), clean, timing);
    if (ended instanceof Change.Done<DisclosureApplication>) {
      concerns.withdrawn(APPLICANT, found.id());
    }
    return ended;
  }

  private Change<DisclosureApplication> happen(
      DisclosureApplication found, ClockEvent event, String text, Timing timing) {
    return found.happen(event, () -> words.keep(found.id(), text), APPLICANT, timing);
  }
}
