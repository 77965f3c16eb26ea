package gongkai.catalogue.item;

import java.time.Instant;
import java.util.List;

/** Where an imported item comes from: its batch, who uploaded it, the steps the batch passed. */
public record LegacyOrigin(long batch, String uploader, List<String> chain, Instant at) {
  public LegacyOrigin {
    chain = List.copyOf(chain);
  }
}
