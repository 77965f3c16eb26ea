package gongkai.catalogue.counts;

/** The documents of Article 20, item 1, that the annual report counts. */
public enum DocumentKind {
  /** 规章: only of bodies that may make them (Legislation Law). */
  RULES,
  /** 行政规范性文件. */
  NORMATIVE
}
