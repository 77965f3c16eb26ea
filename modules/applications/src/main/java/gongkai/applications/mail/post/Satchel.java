package gongkai.applications.mail.post;

import java.util.Optional;

/** What the postman takes from the outbox and brings back to it, each in a transaction. */
interface Satchel {

  /** Takes the mail that is due the longest; it is {@code SENDING} when this has answered. */
  Optional<Ticket> take();

  /** Notes how it ended. */
  void back(String id, Handover handover);

  /** Marks what an earlier postman had in hand as uncertain; answers how many. */
  int abandoned();
}
