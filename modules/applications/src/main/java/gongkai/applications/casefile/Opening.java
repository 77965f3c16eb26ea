package gongkai.applications.casefile;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.office.BodyCode;

/**
 * What is known of a case when it is registered, apart from who applies and what for.
 *
 * @param number registration number
 * @param recordedLater true for a paper case of the past that staff enter with its true dates
 * @param parent id of the case it was split from or answers again, empty for none
 */
public record Opening(
    CaseId id,
    String number,
    BodyCode body,
    CaseKind kind,
    ApplicantKind applicant,
    Provision provision,
    Delivery delivery,
    boolean recordedLater,
    String parent) {}
