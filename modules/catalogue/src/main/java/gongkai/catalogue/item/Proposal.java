package gongkai.catalogue.item;

import gongkai.catalogue.ItemView.ProposedValidity;
import gongkai.catalogue.Validity;
import gongkai.catalogue.content.ContentHash;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of validity that somebody proposed and others review before the public reads it (Article
 * 17); an immutable value. Its hash covers the edition it is about, so that who passes it has seen
 * both.
 */
@Embeddable
public class Proposal {
  @Column(name = "proposed_validity")
  private String validity;

  @Column(name = "proposed_since")
  private @Nullable LocalDate since;

  @Column(name = "proposed_deciding")
  private String deciding;

  @Column(name = "proposed_successor")
  private String successor;

  @Column(name = "proposed_by")
  private String by;

  @Column(name = "proposed_hash")
  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  private Proposal(
      String validity,
      @Nullable LocalDate since,
      String deciding,
      String successor,
      String by,
      String hash) {
    this.validity = validity;
    this.since = since;
    this.deciding = deciding;
    this.successor = successor;
    this.by = by;
    this.hash = hash;
  }

  /** Nothing is proposed. */
  static Proposal none() {
    return new Proposal("", null, "", "", "", "");
  }

  /** What somebody proposes for an edition. */
  static Proposal of(ProposedValidity wanted, String by, String editionHash) {
    String statement =
        String.join(
            "\n",
            editionHash,
            wanted.validity().name(),
            wanted.since().toString(),
            wanted.successor(),
            wanted.deciding());
    return new Proposal(
        wanted.validity().name(),
        wanted.since(),
        wanted.deciding(),
        wanted.successor(),
        by,
        ContentHash.of(statement));
  }

  /** What is proposed, {@code null} when nothing is. */
  public @Nullable ProposedValidity wanted() {
    return since == null
        ? null
        : new ProposedValidity(Validity.valueOf(validity), since, deciding, successor);
  }

  /** Whether something is proposed. */
  public boolean isMade() {
    return since != null;
  }

  /** What is proposed, in words for the trail. */
  String text() {
    return Validity.valueOf(validity).label() + "，" + deciding;
  }

  /** Login of who proposed it, or empty. */
  public String by() {
    return by;
  }

  /** Hash of the edition and of what is stated about it, or empty. */
  public String hash() {
    return hash;
  }
}
