package gongkai.catalogue.counts;

import gongkai.catalogue.ItemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item that was first published in a year and still is public.
 *
 * @param published day of first publication
 * @param publishBy last of the 20 working days of Article 26, {@code null} when the day of
 *     formation is unknown
 */
public record PublishedItem(
    ItemId item,
    String indexNumber,
    String title,
    LocalDate published,
    @Nullable LocalDate publishBy) {}
