package gongkai.applications;

/** The way by which letters and information reach the applicant (获取信息的途径, Article 29 item 3). */
public enum Delivery {
  /** By post to the address given. */
  POST,
  /** By e-mail to the address given. */
  EMAIL,
  /** On this site, with number and query code. */
  ONLINE,
  /** Fetched in person. */
  IN_PERSON
}
