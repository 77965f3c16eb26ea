package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.office.BodyCode;

/**
 * A case to be registered.
 *
 * @param recordedLater true for a paper case of the past that staff enter with its true dates
 * @param parent id of the case it is split from, empty for none
 */
public record NewCase(
    CaseId id,
    BodyCode body,
    CaseKind kind,
    Requester requester,
    Wish wish,
    Provision provision,
    Delivery delivery,
    boolean recordedLater,
    String parent) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "New case " + id;
  }

  Opening numbered(String number) {
    return new Opening(
        id, number, body, kind, requester.kind(), provision, delivery, recordedLater, parent);
  }
}
