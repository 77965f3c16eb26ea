package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;

/** Opens the case in which an application is answered again after a ruling. */
public interface FollowUps {

  /**
   * Opens it in the caller's transaction, linked with the former case. Its clock starts when the
   * ruling reached the body, and ends on the day that it fixed.
   *
   * @param answerBy the day that the ruling fixed
   */
  Change<CaseId> open(Actor actor, CaseId former, Ruling ruling, LocalDate answerBy);
}
