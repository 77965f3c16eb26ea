package gongkai.applications.consultation;

import gongkai.applications.CaseId;

/** Knows whether a text names the applicant of a case. */
interface ApplicantNames {

  /** Says whether name, identity number or a contact of the applicant or agent stands in it. */
  boolean standIn(CaseId application, String text);
}
