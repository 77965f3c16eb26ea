package gongkai.applications;

/**
 * The way an application came in (Articles 29 and 31); it decides which of the raw dates is the
 * date of receipt.
 */
public enum Channel {
  /** In person at the counter (当面): the day of submission. */
  COUNTER,
  /**
   * Orally where writing is difficult, written down by staff (口头, Article 29): as at the counter.
   */
  ORAL,
  /** By post that is signed for (挂号、EMS): the day of signing. */
  REGISTERED_POST,
  /**
   * By ordinary post, or by post to another unit or person of the body (平信): the day on which both
   * sides confirm.
   */
  ORDINARY_POST,
  /** By the body's fax (传真): the day on which both sides confirm. */
  FAX,
  /** By e-mail to the published mailbox (电子邮件): the day on which both sides confirm. */
  EMAIL,
  /**
   * By the form of this site (在线): the receipt that the site gives at once is the confirmation of
   * both sides, so the day of submission.
   */
  ONLINE,
  /**
   * By a ruling in a reconsideration or lawsuit that orders to answer again (责令重新答复): the day on
   * which it reached the body. The application itself came in before, by another case.
   */
  RULING
}
