package gongkai.gate.file;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Nothing leaves in a file that a reader of its pages does not see. */
@ApplicationScoped
class HiddenContent implements ReleaseCheck {
  private FileFindings files;

  @SuppressWarnings("NullAway.Init")
  HiddenContent() {}

  @Inject
  HiddenContent(FileFindings files) {
    this.files = files;
  }

  @Override
  public String name() {
    return FileFindings.HIDDEN;
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public List<Finding> examine(Submission submission) {
    return submission.files().stream().flatMap(file -> files.hidden(file).stream()).toList();
  }
}
