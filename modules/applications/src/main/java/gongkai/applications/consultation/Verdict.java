package gongkai.applications.consultation;

import gongkai.applications.party.Weighing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the weighing came to, without its words. */
@Embeddable
class Verdict {
  @Column private boolean weighed;

  @Column(name = "sound_reasons")
  private boolean soundReasons;

  @Column(name = "public_interest")
  private boolean publicInterest;

  @Column private boolean disclose;

  protected Verdict() {}

  static Verdict none() {
    return new Verdict();
  }

  static Verdict of(Weighing weighing) {
    var verdict = new Verdict();
    verdict.weighed = true;
    verdict.soundReasons = weighing.soundReasons();
    verdict.publicInterest = weighing.publicInterest();
    verdict.disclose = weighing.disclose();
    return verdict;
  }

  boolean weighed() {
    return weighed;
  }

  boolean disclose() {
    return weighed && disclose;
  }

  /** The weighing with its words. */
  Weighing with(String note, String content, String ground) {
    return new Weighing(soundReasons, publicInterest, disclose, note, content, ground);
  }
}
