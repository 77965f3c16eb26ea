package gongkai.catalogue.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an imported item comes from.
 *
 * @param batch number of its batch
 * @param uploader who uploaded the batch
 * @param chain the steps that the batch passed
 * @param publishedOn the date on which it declares to have been published on the former site
 */
public record LegacyOrigin(
    long batch, String uploader, List<String> chain, LocalDate publishedOn, Instant at) {
  public LegacyOrigin {
    chain = List.copyOf(chain);
  }
}
