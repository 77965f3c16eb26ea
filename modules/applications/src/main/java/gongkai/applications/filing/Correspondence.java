package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.intake.Download;
import gongkai.applications.intake.Progress;
import java.util.List;
import java.util.Optional;

/** What was sent to an applicant, as the applicant may fetch it; who asks was let in before. */
public interface Correspondence {

  /** What has left, oldest first; what is only prepared is not in it. */
  List<Progress.Letter> sent(CaseId application);

  /**
   * A letter that has left, or an enclosure of it.
   *
   * @param format file ending
   */
  Optional<Download> fetch(CaseId application, String letter, String format);

  /** The receipt (T1) as PDF. */
  Optional<Download> receipt(CaseId application);
}
