package gongkai.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Protects forms without a session: a form is taken only when its sealed ticket and the cookie of
 * its browser belong together, which no other site can bring about.
 */
@ApplicationScoped
public class Tickets {
  /** Name of the cookie. */
  public static final String COOKIE = "gongkai-form";

  /** How long a form may stay open. */
  public static final Duration VALID = Duration.ofHours(12);

  private static final String PURPOSE = "form";

  private Seal seal;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Tickets() {}

  /** Tickets under that seal. */
  @Inject
  public Tickets(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** A new ticket for the reader's browser; forms in its other windows stay good. */
  public Ticket issue(Caller caller) {
    String known = caller.cookie(COOKIE);
    String nonce = known.matches("[A-Za-z0-9_-]{22}") ? known : seal.chance();
    return new Ticket(clock.instant(), nonce, UUID.randomUUID().toString(), List.of());
  }

  /** The ticket as the hidden field carries it. */
  public String sealed(Ticket ticket) {
    return seal.seal(PURPOSE, ticket.text(), VALID);
  }

  /** The ticket of a form that was sent; empty when it is not one for the reader's browser. */
  public Optional<Ticket> open(String sealed, Caller caller) {
    byte[] cookie = caller.cookie(COOKIE).getBytes(StandardCharsets.UTF_8);
    return seal.open(PURPOSE, sealed)
        .map(Ticket::of)
        .filter(t -> MessageDigest.isEqual(t.nonce().getBytes(StandardCharsets.UTF_8), cookie));
  }
}
