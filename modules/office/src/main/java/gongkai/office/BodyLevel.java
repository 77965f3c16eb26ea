package gongkai.office;

/**
 * Administrative level of a body; it decides extra headings (Article 21) and report dates (Article
 * 49).
 */
public enum BodyLevel {
  PROVINCE,
  CITY,
  COUNTY,
  /** Dispatched organ such as the committee of a development zone. */
  ZONE,
  TOWNSHIP,
  DEPARTMENT,
  /** Office inside a government or committee that acts for disclosure. */
  OFFICE
}
