package gongkai.applications.mail;

/** How far a mail has come. */
public enum MailState {
  /** 待发送: waits for its turn, or for the next try. */
  QUEUED,
  /** 发送中: handed to the mail server just now. */
  SENDING,
  /** 已发送: the mail server took it. */
  SENT,
  /**
   * 需人工确认: the program ended while the mail server had it; it may have left, so it is not sent
   * again until a member of staff says so.
   */
  UNCERTAIN,
  /** 发送失败: the mail server refused it for good, or all tries were used up. */
  FAILED,
  /** 已取消: a member of staff took it out. */
  CANCELLED
}
