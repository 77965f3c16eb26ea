package gongkai.catalogue.publication;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemView.ValidityChange;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.catalogue.content.ContentJson;
import gongkai.catalogue.content.JsonText;
import gongkai.catalogue.content.RichText;
import gongkai.catalogue.item.Standing;
import gongkai.office.Body;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public record of an item, as {@code docs/open-data.md} writes it.
 *
 * @param text the full text without markup
 */
record ItemRecord(
    Body body,
    String indexNumber,
    int edition,
    ItemContent content,
    String note,
    String text,
    Standing standing,
    LocalDate published,
    Instant publishedAt,
    boolean legacy,
    @Nullable LocalDate publishBy) {
  /**
   * 主动公开: the mode of disclosure (公开方式) of whatever passes the gate. Information given on
   * application reaches its applicant alone and has no record; taken into the catalogue it becomes
   * part of proactive disclosure (Article 44).
   */
  private static final String MODE = "proactive";

  JsonObject json(Vocabulary vocabulary, Evidence evidence) {
    var json =
        JsonText.object()
            .add("type", "item")
            .add("key", indexNumber)
            .add("indexNumber", indexNumber)
            .add("edition", edition)
            .add("title", content.title())
            .add("summary", content.summary())
            .add("body", PublicBody.reference(body))
            .add("column", column())
            .add("basis", basis(vocabulary))
            .add("theme", coded(vocabulary.themes(), content.theme()));
    optional(json, "genre", vocabulary.genres(), content.genre());
    optional(json, "documentKind", vocabulary.documentKinds(), content.documentKind());
    optional(json, "documentNumber", content.documentNumber());
    json.add("keywords", JsonText.array(content.keywords()))
        .add("mode", coded(vocabulary.modes(), MODE))
        .add("validity", validity());
    optional(json, "written", content.written());
    optional(json, "formed", content.formed());
    json.add("published", published.toString())
        .add("publishedAt", Moments.text(publishedAt))
        .add("legacy", legacy);
    optional(json, "publishBy", publishBy);
    json.add("html", content.html())
        .add("text", text)
        .add("attachments", ContentJson.attachments(content.attachments()))
        .add("reviews", evidence.inPublic());
    optional(json, "replaces", standing.replaces());
    optional(json, "note", note);
    return json.build();
  }

  static String text(ItemContent content) {
    return RichText.text(content.html());
  }

  private JsonObjectBuilder column() {
    for (Body.Column column : body.columns()) {
      if (column.code().equals(content.column())) {
        return coded(new Term(column.code(), column.name(), column.nameEn()));
      }
    }
    throw new IllegalStateException("No column " + content.column() + " of " + body.code());
  }

  private JsonObjectBuilder basis(Vocabulary vocabulary) {
    Term item = term(vocabulary.articleTwenty(), Integer.toString(content.basis()));
    return JsonText.object().add("item", content.basis()).add("label", item.label());
  }

  private JsonObjectBuilder validity() {
    var json =
        JsonText.object()
            .add("code", standing.validity().code())
            .add("name", standing.validity().label())
            .add("nameEn", standing.validity().labelEn());
    ValidityChange change = standing.change();
    if (change != null) {
      json.add("since", change.since().toString());
      optional(json, "deciding", change.deciding());
      optional(json, "successor", change.successor());
    }
    return json;
  }

  private static void optional(JsonObjectBuilder json, String name, List<Term> terms, String code) {
    if (!code.isEmpty()) {
      json.add(name, coded(terms, code));
    }
  }

  private static void optional(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      json.add(name, value.toString());
    }
  }

  private static JsonObjectBuilder coded(List<Term> terms, String code) {
    return coded(term(terms, code));
  }

  private static JsonObjectBuilder coded(Term term) {
    return JsonText.object()
        .add("code", term.code())
        .add("name", term.label())
        .add("nameEn", term.labelEn());
  }

  private static Term term(List<Term> terms, String code) {
    return Vocabulary.find(terms, code)
        .orElseThrow(() -> new IllegalStateException("No such code: " + code));
  }
}
