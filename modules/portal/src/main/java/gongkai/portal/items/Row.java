package gongkai.portal.items;

import gongkai.opendata.PublicRecords.Hit;
import gongkai.portal.page.Language;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Visit;
import java.util.Map;

/**
 * An item in a list.
 *
 * @param titleHtml escaped title with {@code <mark>} around matches
 * @param snippetHtml escaped text around matches, or the summary
 * @param mark code of the validity
 * @param validity name of the validity
 */
public record Row(
    String href,
    String titleHtml,
    String snippetHtml,
    String indexNumber,
    String documentNumber,
    String published,
    String column,
    String body,
    String mark,
    String validity) {

  /** The row of a hit. */
  public static Row of(Hit hit, Visit visit) {
    Map<String, Object> item = Plain.of(hit.record().content());
    Language language = visit.language();
    Map<String, Object> validity = Plain.object(item, "validity");
    return new Row(
        visit.href(ItemPages.address(hit.record().key())),
        hit.titleHtml(),
        hit.snippetHtml(),
        Plain.text(item, "indexNumber"),
        Plain.text(item, "documentNumber"),
        Plain.text(item, "published"),
        language.name(Plain.object(item, "column")),
        language.name(Plain.object(item, "body")),
        Plain.text(validity, "code"),
        language.name(validity));
  }

  /** Says whether the item is marked in lists: those in force are the rule. */
  public boolean marked() {
    return !mark.isEmpty() && !mark.equals("in-force");
  }
}
