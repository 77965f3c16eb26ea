package gongkai.reporting.ledger;

import java.util.UUID;

/** Lasting identity of a ledger line. */
public record LineId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }

  /**
   * Parses {@link #toString()}.
   *
   * @throws IllegalArgumentException when it is no such text
   */
  public static LineId of(String text) {
    return new LineId(UUID.fromString(text));
  }
}
