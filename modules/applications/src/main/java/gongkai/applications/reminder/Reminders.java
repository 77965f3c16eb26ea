package gongkai.applications.reminder;

import gongkai.office.Actor;
import gongkai.office.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is due for a member of staff: on the desk, by mail, and as a calendar feed (RFC 5545). All
 * three are computed from how the cases stand, so a missed night loses nothing; who was told of
 * something by mail is not told again.
 */
public interface Reminders {

  /**
   * What is due for the actor: the own cases, those of the own departments that nobody has taken,
   * steps of approval, opinions that were asked for, replies in remedies, and annual reports. The
   * nearest first.
   *
   * @param limit 1 to 200
   */
  List<Due> warnings(Actor actor, int limit);

  /** How the actor is reminded. */
  Subscription subscription(Actor actor);

  /**
   * Sends reminders to that address from now on, or none any more when it is empty.
   *
   * @return refused with {@code forbidden} for who works with neither applications nor reports,
   *     {@code form} for what is no address
   */
  Change<Subscription> mailTo(Actor actor, String address);

  /**
   * Makes a fresh secret address for the actor's calendar feed; a former one ends.
   *
   * @return the secret, which is shown once and kept as a hash only
   */
  Change<String> renewFeed(Actor actor);

  /** Ends the actor's calendar feed. */
  Change<Subscription> revokeFeed(Actor actor);

  /** The feed of a secret; empty when it was never made, has ended, or its owner may not see it. */
  Optional<Feed> feed(String secret);

  /**
   * How somebody is reminded.
   *
   * @param maskedAddress where mails go, masked; empty for none
   * @param feedSince when the calendar feed was made, {@code null} for none
   */
  record Subscription(String maskedAddress, @Nullable Instant feedSince) {}

  /**
   * A calendar.
   *
   * @param text {@code text/calendar} in UTF-8 with CRLF
   * @param tag changes when the text does
   */
  record Feed(String text, String tag) {}
}
