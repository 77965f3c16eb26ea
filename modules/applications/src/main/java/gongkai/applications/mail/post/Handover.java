package gongkai.applications.mail.post;

/** How the handing of a mail to the server ended. */
sealed interface Handover {
  /** The server took it. */
  record Taken() implements Handover {}

  /** It was not handed over, or the server said not now. */
  record NotNow(String why) implements Handover {}

  /** The server will never take it. */
  record Never(String why) implements Handover {}

  /** The connection broke while the server had it: it may have left. */
  record Unknown(String why) implements Handover {}
}
