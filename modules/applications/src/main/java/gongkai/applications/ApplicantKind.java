package gongkai.applications;

/** Who applies, as the columns of Table 3 divide applicants. */
public enum ApplicantKind {
  NATURAL_PERSON("自然人"),
  COMMERCIAL_ENTERPRISE("商业企业"),
  RESEARCH_INSTITUTION("科研机构"),
  PUBLIC_WELFARE_ORGANISATION("社会公益组织"),
  LEGAL_SERVICE_ORGANISATION("法律服务机构"),
  OTHER_ORGANISATION("其他");

  private final String label;

  ApplicantKind(String label) {
    this.label = label;
  }

  /** Label of its column in Table 3, verbatim. */
  public String label() {
    return label;
  }

  /** Says whether it is one of the five kinds of legal persons and other organisations. */
  public boolean organisation() {
    return this != NATURAL_PERSON;
  }
}
