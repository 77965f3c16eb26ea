package gongkai.portal.items;

import gongkai.portal.page.Language;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The metadata table of an item: the fields of the catalogue guideline in their usual order. */
final class ItemFields {
  private final Map<String, Object> item;
  private final Visit visit;
  private final List<Field> fields = new ArrayList<>();

  private ItemFields(Map<String, Object> item, Visit visit) {
    this.item = item;
    this.visit = visit;
  }

  static List<Field> of(Map<String, Object> item, Visit visit) {
    return new ItemFields(item, visit).build();
  }

  private List<Field> build() {
    Language language = visit.language();
    Map<String, Object> body = Plain.object(item, "body");
    Map<String, Object> theme = Plain.object(item, "theme");
    text("indexNumber");
    coded("validity");
    field("title", Plain.text(item, "title"), "", true);
    field("summary", Plain.text(item, "summary"), "", true);
    field(
        "body",
        language.name(body),
        "/doc/body/" + Visit.encodedPath(Plain.text(body, "code")),
        false);
    text("documentNumber");
    coded("documentKind");
    field(
        "theme",
        theme.isEmpty() ? "" : language.name(theme),
        "/items?theme=" + Visit.encoded(Plain.text(theme, "code")),
        false);
    coded("genre");
    text("written");
    text("formed");
    text("published");
    field("keywords", String.join("；", Plain.texts(item, "keywords")), "", false);
    coded("mode");
    field("basis", basis(), "", true);
    return withoutGaps();
  }

  /** The fields in two columns; one that would stand alone takes the whole line. */
  private List<Field> withoutGaps() {
    List<Field> even = new ArrayList<>();
    boolean second = false;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean last = i + 1 == fields.size() || fields.get(i + 1).wide();
      boolean alone = !field.wide() && !second && last;
      even.add(alone ? new Field(field.name(), field.value(), field.href(), true) : field);
      second = !field.wide() && !second;
    }
    return even;
  }

  private String basis() {
    Map<String, Object> basis = Plain.object(item, "basis");
    return basis.isEmpty()
        ? ""
        : visit
            .texts()
            .get("field.basis.value", Plain.text(basis, "label").replaceFirst("[；。]$", ""));
  }

  private void text(String name) {
    field(name, Plain.text(item, name), "", false);
  }

  private void coded(String name) {
    Map<String, Object> value = Plain.object(item, name);
    field(name, value.isEmpty() ? "" : visit.language().name(value), "", false);
  }

  private void field(String name, String value, String href, boolean wide) {
    if (!value.isEmpty()) {
      fields.add(new Field(name, value, href.isEmpty() ? "" : visit.href(href), wide));
    }
  }

  /**
   * A line of the table.
   *
   * @param name key of its label
   * @param href where the value leads, empty for nowhere
   * @param wide true when it takes a whole line
   */
  public record Field(String name, String value, String href, boolean wide) {}
}
