package gongkai.catalogue.counts;

/**
 * The items of a column that were first published in a year and still are public.
 *
 * @param column its code
 * @param items all of them
 * @param inTime published within the 20 working days of Article 26
 * @param late published after them; of the others the day of formation is unknown
 */
public record PublishedColumn(String column, int items, int inTime, int late) {}
