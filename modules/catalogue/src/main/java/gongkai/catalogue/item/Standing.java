package gongkai.catalogue.item;

import gongkai.catalogue.ItemView.ValidityChange;
import gongkai.catalogue.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Validity of a document and its place among those it replaces; an immutable value. */
@Embeddable
public class Standing {
  @Enumerated(EnumType.STRING)
  @Column
  private Validity validity;

  @Column(name = "validity_since")
  private @Nullable LocalDate since;

  @Column private String deciding;
  @Column private String successor;
  @Column private String replaces;

  @SuppressWarnings("NullAway.Init")
  protected Standing() {}

  private Standing(
      Validity validity,
      @Nullable LocalDate since,
      String deciding,
      String successor,
      String replaces) {
    this.validity = validity;
    this.since = since;
    this.deciding = deciding;
    this.successor = successor;
    this.replaces = replaces;
  }

  /** As an item starts. */
  public static Standing of(Validity validity) {
    return new Standing(validity, null, "", "", "");
  }

  /** After a decision; {@code successor} is an index number or empty. */
  public Standing decided(Validity fresh, LocalDate since, String deciding, String successor) {
    return new Standing(fresh, since, deciding, successor, replaces);
  }

  /** As the successor of another item. */
  public Standing replacing(String indexNumber) {
    return new Standing(validity, since, deciding, successor, indexNumber);
  }

  /** 有效性. */
  public Validity validity() {
    return validity;
  }

  /** The decision, {@code null} while there was none. */
  public @Nullable ValidityChange change() {
    return since == null ? null : new ValidityChange(since, deciding, successor);
  }

  /** Index number of the item it replaces, or empty. */
  public String replaces() {
    return replaces;
  }
}
