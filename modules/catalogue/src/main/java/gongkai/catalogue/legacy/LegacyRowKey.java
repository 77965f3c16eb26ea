package gongkai.catalogue.legacy;

import java.io.Serializable;
import java.util.Objects;

/** Key of a {@link LegacyRow}. */
public class LegacyRowKey implements Serializable {
  private static final long serialVersionUID = 1;

  private long batch;
  private int row;

  /** For the provider. */
  public LegacyRowKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof LegacyRowKey key && key.batch == batch && key.row == row;
  }

  @Override
  public int hashCode() {
    return Objects.hash(batch, row);
  }
}
