package gongkai.gate.release;

import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.gate.file.FileFindings;
import gongkai.gate.override.Waivers;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.journal.append.Appender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the checks, subtracts what two persons let pass, and appends or holds. */
@ApplicationScoped
@Transactional
class Gate implements ReleaseGate {
  private Checks checks;
  private Waivers waivers;
  private Rulings rulings;
  private FileFindings files;
  private Appender appender;

  @SuppressWarnings("NullAway.Init")
  Gate() {}

  @Inject
  Gate(Checks checks, Waivers waivers, Rulings rulings, FileFindings files, Appender appender) {
    this.checks = checks;
    this.waivers = waivers;
    this.rulings = rulings;
    this.files = files;
    this.appender = appender;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Decision release(Submission submission) {
    List<Finding> findings = examine(submission);
    if (!findings.isEmpty()) {
      rulings.held(submission, findings);
      return new Decision.Held(findings);
    }
    Map<String, Path> named =
        submission.files().stream()
            .collect(
                Collectors.toMap(
                    Submission.ReleasedFile::sha256, Submission.ReleasedFile::path, (a, b) -> a));
    JournalEntry entry =
        appender.append(submission.kind(), submission.key(), submission.content(), named);
    rulings.released(submission, entry.position());
    return new Decision.Released(entry);
  }

  @Override
  public List<Finding> examine(Submission submission) {
    List<Finding> findings = checks.examine(submission);
    if (findings.isEmpty()) {
      return findings;
    }
    Set<Waivers.Pass> passes =
        waivers.confirmed(submission.subject(), submission.reviews().contentHash());
    return findings.stream()
        .filter(
            finding ->
                !checks.overridable(finding.check())
                    || !passes.contains(new Waivers.Pass(finding.check(), finding.code())))
        .toList();
  }

  @Override
  public List<Finding> scan(Submission.ReleasedFile file) {
    return files.all(file);
  }

  @Override
  public List<String> checks() {
    return checks.all().stream().map(check -> check.name()).toList();
  }

  @Override
  public List<Ruling> rulings(RecordKey key) {
    return rulings.of(key);
  }

  @Override
  public List<Ruling> recent(int limit) {
    return rulings.recent(limit);
  }
}
