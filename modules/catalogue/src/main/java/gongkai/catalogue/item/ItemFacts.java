package gongkai.catalogue.item;

import gongkai.catalogue.ItemState;
import gongkai.gate.Finding;
import java.time.Instant;
import java.util.List;

/** What an item is at a moment. */
public record ItemFacts(
    long version,
    ItemState state,
    Heading heading,
    ReviewChain review,
    Publicity publicity,
    Standing standing,
    Proposal proposal,
    String author,
    String contentHash,
    int revision,
    long batch,
    Instant changedAt,
    List<Finding> findings) {
  public ItemFacts {
    findings = List.copyOf(findings);
  }
}
