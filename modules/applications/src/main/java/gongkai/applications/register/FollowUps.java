package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.LocalDate;

/** Opens the case in which an application is answered again after a ruling. */
public interface FollowUps {

  /**
   * Opens it in the caller's transaction, linked with the former case.
   *
   * @param answerBy the day that the ruling fixed
   */
  Change<CaseId> open(Actor actor, CaseId former, LocalDate answerBy);
}
