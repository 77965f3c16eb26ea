package gongkai.applications.letter;

/** How far a letter has come; it goes forward only. */
public enum LetterState {
  /** 拟稿: its text may still change, it has no number. */
  PREPARED,
  /** 已签发: approved by another person, numbered, its bytes are fixed; it has not left yet. */
  APPROVED,
  /** 已发出: it has left, once. */
  DISPATCHED,
  /** 作废: approved and then not sent; it keeps its number, which is never given again. */
  VOID
}
