package gongkai.applications;

/** What a case asks for. */
public enum CaseKind {
  /** 政府信息公开申请 (Article 27); counted in Table 3. */
  DISCLOSURE,
  /** 更正申请: correction of records about the applicant (Article 41); not counted in Table 3. */
  RECTIFICATION
}
