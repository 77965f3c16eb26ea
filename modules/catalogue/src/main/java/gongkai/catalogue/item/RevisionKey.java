package gongkai.catalogue.item;

import java.io.Serializable;
import java.util.Objects;

/** Key of a {@link Revision}: item and number. */
public class RevisionKey implements Serializable {
  private static final long serialVersionUID = 1;

  private String itemId = "";
  private int number;

  /** For the provider. */
  public RevisionKey() {}

  /** The key of one revision. */
  public RevisionKey(String itemId, int number) {
    this.itemId = itemId;
    this.number = number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionKey key && key.number == number && key.itemId.equals(itemId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(itemId, number);
  }
}
