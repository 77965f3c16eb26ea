package gongkai.catalogue;

import java.util.UUID;

/** Inner identity of an item from its first draft; never public. */
public record ItemId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }

  /** Parses {@link #toString()}. */
  public static ItemId of(String text) {
    return new ItemId(UUID.fromString(text));
  }
}
