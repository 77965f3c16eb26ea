package gongkai.applications.intake;

import gongkai.applications.filing.CheckedFile;
import gongkai.applications.filing.UploadCheck;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges a whole form with its files, so that all that is wrong is said at once. */
@ApplicationScoped
class Forms {
  private Office office;
  private UploadCheck uploads;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Forms() {}

  @Inject
  Forms(Office office, UploadCheck uploads, Clock clock) {
    this.office = office;
    this.uploads = uploads;
    this.clock = clock;
  }

  Change<Filled> read(Submission form, List<Upload> files) {
    LocalDate today = LocalDate.now(clock);
    List<Problem> problems = new ArrayList<>(SubmissionRules.check(form, today));
    if (office.body(form.body()).isEmpty()) {
      problems.add(new Problem("body", "unknown", "没有这个机关，请从列表中选择。"));
    }
    if (!form.agent().isBlank()
        && files.stream().noneMatch(file -> file.purpose() == Upload.Purpose.AUTHORISATION)) {
      problems.add(new Problem("agent", "required", "由代理人提出申请的，请上传授权委托书。"));
    }
    Change<List<CheckedFile>> checked = uploads.check(files);
    if (checked instanceof Change.Refused<List<CheckedFile>> refused) {
      problems.addAll(refused.problems());
    }
    if (problems.isEmpty() && checked instanceof Change.Done<List<CheckedFile>> done) {
      return new Change.Done<>(Filled.of(form, done.value(), today));
    }
    return new Change.Refused<>(problems);
  }

  /** Files alone, as a correction brings them. */
  Change<List<CheckedFile>> files(List<Upload> files) {
    return uploads.check(files);
  }
}
