package gongkai.applications.mail;

/** The postman who takes mails out of the outbox, beside the requests. */
public interface Post {

  /** Starts him with the application; a second call does nothing. */
  void start();
}
