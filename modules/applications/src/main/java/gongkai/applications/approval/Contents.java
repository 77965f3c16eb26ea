package gongkai.applications.approval;

import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Withheld;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says.
 *
 * @param text for the letter: things to correct one a line, or reasons
 * @param until the day or number of working days it fixes, or empty
 * @param article as the letter cites it, or empty
 * @param lateReason why it comes after the last day, or empty
 */
public record Contents(
    String text, String until, String article, List<Withheld> withheld, String lateReason) {
  public Contents {
    withheld = List.copyOf(withheld);
  }

  /** Words and a limit. */
  public static Contents of(String text, String until) {
    return new Contents(text, until, "", List.of(), "");
  }

  /** Its stored form before sealing. */
  public String json() {
    var parts = Json.createArrayBuilder();
    for (Withheld part : withheld) {
      parts.add(
          Json.createObjectBuilder()
              .add("part", part.part())
              .add("ground", part.ground() == null ? "" : part.ground().name())
              .add("reason", part.reason())
              .add("basis", part.basis()));
    }
    return Json.createObjectBuilder()
        .add("text", text)
        .add("until", until)
        .add("article", article)
        .add("withheld", parts)
        .add("lateReason", lateReason)
        .build()
        .toString();
  }

  /** Reads the stored form. */
  public static Contents read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new Contents(
          object.getString("text"),
          object.getString("until"),
          object.getString("article"),
          object.getJsonArray("withheld").stream()
              .map(JsonValue::asJsonObject)
              .map(Contents::part)
              .toList(),
          object.getString("lateReason"));
    }
  }

  private static Withheld part(JsonObject part) {
    String ground = part.getString("ground");
    return new Withheld(
        part.getString("part"), ground(ground), part.getString("reason"), part.getString("basis"));
  }

  private static @Nullable Outcome ground(String name) {
    return name.isEmpty() ? null : Outcome.valueOf(name);
  }

  /** Tells nothing of the words, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Contents of " + text.length() + " characters";
  }
}
