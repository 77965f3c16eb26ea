package gongkai.applications.mail;

import gongkai.office.Actor;
import gongkai.office.Change;
import java.util.List;

/**
 * The mails that leave the house. A mail is queued in the caller's transaction, so it leaves if and
 * only if what it tells was stored. Without a mail server in the settings the mails stay here for
 * staff to see. A mail that the server took is never sent again.
 */
public interface Outbox {

  /**
   * Queues a mail in the caller's transaction.
   *
   * @return its id; that of the earlier one when there is a mail with the same key
   * @throws IllegalArgumentException when the recipient is no e-mail address, or the subject is
   *     empty, too long or has line breaks
   */
  String enqueue(Message message);

  /** Says whether a mail server is set; without one nothing leaves. */
  boolean connected();

  /** Mails in that state, newest first, at most 200. */
  List<Mail> in(MailState state);

  /** How many mails wait for a member of staff: uncertain and failed ones. */
  long needingAttention();

  /** Sends an uncertain or failed mail again: the member of staff knows that it has not arrived. */
  Change<Mail> again(Actor actor, String id);

  /** Notes that an uncertain mail has arrived, so that it is not sent again. */
  Change<Mail> arrived(Actor actor, String id);

  /** Takes a mail out that has not left. */
  Change<Mail> cancel(Actor actor, String id);
}
