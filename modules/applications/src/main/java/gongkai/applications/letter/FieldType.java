package gongkai.applications.letter;

/** What a field of a letter takes. */
public enum FieldType {
  /** Words, in one paragraph. */
  TEXT,
  /** A day. */
  DATE,
  /** Several entries, one a line. */
  LIST,
  /**
   * Withheld parts, one a line, each with part, article and reason, divided by {@code |} (Article
   * 37).
   */
  PARTS,
  /** Articles of the Regulation, written 第十六条第二款, several with 、 between them. */
  ARTICLE,
  /** Yuan with up to two decimals. */
  MONEY,
  /** The name of a person or organisation; personal data. */
  PERSON,
  /** A whole number from 0. */
  NUMBER
}
