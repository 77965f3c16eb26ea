package gongkai.portal.progress;

import gongkai.applications.intake.Progress;

/** What an applicant may do with their application. */
enum Deed {
  CORRECT("status-correct", "correct.title", "text", "corrected"),
  WITHDRAW("status-withdraw", "withdraw.title", "sure", "withdrawn");

  private final String view;
  private final String title;
  private final String needed;
  private final String done;

  Deed(String view, String title, String needed, String done) {
    this.view = view;
    this.title = title;
    this.needed = needed;
    this.done = done;
  }

  String view() {
    return view;
  }

  /** Key of its title. */
  String title() {
    return title;
  }

  /** The field without which it is not done. */
  String needed() {
    return needed;
  }

  /** Token of its success. */
  String done() {
    return done;
  }

  boolean possible(Progress progress) {
    return switch (this) {
      case CORRECT -> progress.waitingForCorrection() != null;
      case WITHDRAW -> progress.mayWithdraw();
    };
  }
}
