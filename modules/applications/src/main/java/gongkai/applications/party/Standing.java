package gongkai.applications.party;

/** Where a consultation stands on a day. */
public enum Standing {
  /** 拟征求: the letter has not left. */
  PREPARED,
  /** 已发出: the letter has left, its receipt is not known. */
  SENT,
  /** 待答复: their 15 working days run. */
  AWAITED,
  /** 逾期未答复: the period passed without an answer; of a third party the body decides (Article 32). */
  SILENT,
  /** 逾期未答复，视为同意公开: a co-maker let the period pass, which is consent (Article 34). */
  DEEMED_CONSENT,
  /** 同意公开. */
  AGREED,
  /** 部分同意公开. */
  PARTLY_AGREED,
  /** 不同意公开. */
  OBJECTED,
  /** 不再征求: given up before the letter left. */
  CANCELLED;

  /** Says whether they object to the whole or a part. */
  public boolean objects() {
    return this == OBJECTED || this == PARTLY_AGREED;
  }

  /** Says whether the period passed without an answer; a late one can still be recorded. */
  public boolean unanswered() {
    return this == SILENT || this == DEEMED_CONSENT;
  }

  /** Says whether nothing more is awaited from those asked. */
  public boolean settled() {
    return unanswered() || this == AGREED || objects() || this == CANCELLED;
  }
}
