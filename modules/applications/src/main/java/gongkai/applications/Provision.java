package gongkai.applications;

/** The form in which the applicant wants the information (Articles 29 item 3 and 40). */
public enum Provision {
  /** 纸质. */
  PAPER,
  /** 电子文档. */
  ELECTRONIC,
  /** 查阅、抄录 on the spot. */
  INSPECTION
}
