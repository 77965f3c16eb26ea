package gongkai.catalogue.content;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import gongkai.office.BodyCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored form of a content; members always in the same order. */
public final class ContentJson {
  private ContentJson() {}

  /** Writes a content. */
  public static String write(ItemContent content) {
    var json =
        JsonText.object()
            .add("body", content.body().value())
            .add("column", content.column())
            .add("title", content.title())
            .add("summary", content.summary())
            .add("documentNumber", content.documentNumber())
            .add("documentKind", content.documentKind())
            .add("theme", content.theme())
            .add("genre", content.genre())
            .add("keywords", JsonText.array(content.keywords()))
            .add("basis", content.basis());
    if (content.written() != null) {
      json.add("written", content.written().toString());
    }
    if (content.formed() != null) {
      json.add("formed", content.formed().toString());
    }
    return json.add("html", content.html())
        .add("attachments", attachments(content.attachments()))
        .build()
        .toString();
  }

  /** Attachments as the stored and the public form name them. */
  public static JsonArrayBuilder attachments(List<Attachment> attachments) {
    JsonArrayBuilder array = JsonText.array();
    for (Attachment each : attachments) {
      array.add(
          JsonText.object()
              .add("name", each.name())
              .add("mediaType", each.mediaType())
              .add("bytes", each.bytes())
              .add("sha256", each.sha256()));
    }
    return array;
  }

  /** Reads what {@link #write} wrote. */
  public static ItemContent read(String text) {
    JsonObject json = JsonText.readObject(text);
    JsonArray files = json.getJsonArray("attachments");
    return new ItemContent(
        new BodyCode(json.getString("body")),
        json.getString("column"),
        json.getString("title"),
        json.getString("summary"),
        json.getString("documentNumber"),
        json.getString("documentKind"),
        json.getString("theme"),
        json.getString("genre"),
        json.getJsonArray("keywords").getValuesAs(JsonString::getString),
        json.getInt("basis"),
        date(json, "written"),
        date(json, "formed"),
        json.getString("html"),
        files.getValuesAs(ContentJson::attachment));
  }

  private static Attachment attachment(JsonObject file) {
    return new Attachment(
        file.getString("name"),
        file.getString("mediaType"),
        file.getJsonNumber("bytes").longValue(),
        file.getString("sha256"));
  }

  private static @Nullable LocalDate date(JsonObject json, String name) {
    return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
  }
}
