package gongkai.portal.items;

import gongkai.opendata.PublicRecord;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How an item became what it is: edition, first publication, last change, reviews passed.
 *
 * @param changed moment of the newest journal entry about it
 * @param position of that entry
 */
public record History(
    String edition,
    String firstPublished,
    String changed,
    long position,
    boolean legacy,
    String note,
    List<Review> reviews) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  static History of(Map<String, Object> item, PublicRecord record, Visit visit) {
    Texts texts = visit.texts();
    return new History(
        Plain.text(item, "edition"),
        minute(Plain.text(item, "publishedAt")),
        MINUTE.format(record.at().atZone(ZONE)),
        record.position(),
        Boolean.TRUE.equals(item.get("legacy")),
        Plain.text(item, "note"),
        Plain.objects(item, "reviews").stream()
            .map(r -> new Review(step(Plain.text(r, "step"), texts), minute(Plain.text(r, "at"))))
            .toList());
  }

  /** The date and time of publication in the form of the tag PubDate. */
  static String pubDate(Map<String, Object> item) {
    String day = Plain.text(item, "published");
    String moment = minute(Plain.text(item, "publishedAt"));
    return moment.startsWith(day) ? moment : day + " 00:00";
  }

  /** The minute of an RFC 3339 moment in +08:00. */
  static String minute(String moment) {
    return moment.length() < 16 ? moment : moment.substring(0, 16).replace('T', ' ');
  }

  private static String step(String step, Texts texts) {
    String key = "step." + step.toLowerCase(Locale.ROOT).replace('-', '_');
    return texts.has(key) ? texts.get(key) : step;
  }

  /** A review step that was passed. */
  public record Review(String step, String at) {}
}
