package gongkai.applications.party;

/** What those asked say to the disclosure. */
public enum Position {
  /** 同意公开. */
  AGREES,
  /** 部分同意公开; their reasons say to which part they object. */
  PARTLY,
  /** 不同意公开. */
  OBJECTS
}
