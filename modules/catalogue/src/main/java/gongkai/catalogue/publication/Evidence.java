package gongkai.catalogue.publication;

import gongkai.catalogue.content.JsonText;
import gongkai.catalogue.item.Act;
import gongkai.gate.Submission;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;

/**
 * The proof that a content was reviewed: what the gate checks and, without persons, what the public
 * sees.
 *
 * @param contentHash hash of what was reviewed
 * @param required names of the required steps
 */
public record Evidence(
    String author, String contentHash, List<String> required, List<Taken> taken) {
  public Evidence {
    required = List.copyOf(required);
    taken = List.copyOf(taken);
  }

  /** A step that was taken. */
  public record Taken(String step, String actor, String contentHash, Instant at) {}

  /** From the passes of a trail. */
  public static Evidence of(
      String author, String contentHash, List<String> required, List<Act> passes) {
    return new Evidence(
        author,
        contentHash,
        required,
        passes.stream()
            .map(act -> new Taken(act.step(), act.actor(), act.contentHash(), act.at()))
            .toList());
  }

  /** For the gate. */
  public Submission.Reviews reviews() {
    return new Submission.Reviews(
        author,
        contentHash,
        required,
        taken.stream()
            .map(each -> new Submission.Recorded(each.step(), each.actor(), each.contentHash()))
            .toList());
  }

  /** For the public record: step and moment. */
  JsonArrayBuilder inPublic() {
    var array = JsonText.array();
    taken.forEach(
        each ->
            array.add(
                JsonText.object().add("step", each.step()).add("at", Moments.text(each.at()))));
    return array;
  }

  /** The stored form. */
  public String json() {
    var steps = JsonText.array();
    taken.forEach(
        each ->
            steps.add(
                JsonText.object()
                    .add("step", each.step())
                    .add("actor", each.actor())
                    .add("contentHash", each.contentHash())
                    .add("at", each.at().toString())));
    return JsonText.object()
        .add("author", author)
        .add("contentHash", contentHash)
        .add("required", JsonText.array(required))
        .add("taken", steps)
        .build()
        .toString();
  }

  /** Reads what {@link #json} wrote. */
  public static Evidence read(String text) {
    JsonObject json = JsonText.readObject(text);
    return new Evidence(
        json.getString("author"),
        json.getString("contentHash"),
        json.getJsonArray("required").getValuesAs(JsonString::getString),
        json.getJsonArray("taken").getValuesAs(JsonObject.class).stream()
            .map(Evidence::taken)
            .toList());
  }

  private static Taken taken(JsonObject json) {
    return new Taken(
        json.getString("step"),
        json.getString("actor"),
        json.getString("contentHash"),
        Instant.parse(json.getString("at")));
  }
}
