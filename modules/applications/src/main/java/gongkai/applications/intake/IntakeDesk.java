package gongkai.applications.intake;

import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door for the public: one transaction for each use case. */
@ApplicationScoped
@Transactional
class IntakeDesk implements Intake {
  private Submitting submitting;
  private Following following;
  private Recovery recovery;

  @SuppressWarnings("NullAway.Init")
  IntakeDesk() {}

  @Inject
  IntakeDesk(Submitting submitting, Following following, Recovery recovery) {
    this.submitting = submitting;
    this.following = following;
    this.recovery = recovery;
  }

  @Override
  public Change<Receipt> submit(
      Submission submission, List<Upload> files, String key, String source) {
    return submitting.submit(submission, files, key, source);
  }

  @Override
  public List<Change.Problem> examine(Submission submission, List<Upload> files) {
    return submitting.examine(submission, files);
  }

  @Override
  public Look look(String number, String code, String source) {
    return following.look(number, code, source);
  }

  @Override
  public Change<Progress> correct(
      String number, String code, String text, List<Upload> files, String source) {
    return following.correct(number, code, text, files, source);
  }

  @Override
  public Change<Progress> withdraw(String number, String code, String reason, String source) {
    return following.withdraw(number, code, reason, source);
  }

  @Override
  public Optional<Download> letter(
      String number, String code, String letter, String format, String source) {
    return following.letter(number, code, letter, format, source);
  }

  @Override
  public Optional<Download> receipt(String number, String code, String source) {
    return following.receipt(number, code, source);
  }

  @Override
  public void recover(String number, String contact, String source) {
    recovery.recover(number, contact, source);
  }
}
