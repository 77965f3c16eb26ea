package gongkai.gate;

import gongkai.gate.Submission.Reviews;
import gongkai.gate.Submission.Text;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.Json;
import java.util.List;
import java.util.Set;

/**
 * Why a record is taken back, as the public is told in its place.
 *
 * @param code the reason in the code list of withdrawals
 * @param name its Chinese label
 * @param nameEn its English label, may be empty
 * @param text the reason in words
 */
public record Withdrawal(String code, String name, String nameEn, String text) {

  /**
   * Asks that the record go.
   *
   * @param author login of who wrote what goes
   * @param contentHash hash of what goes
   */
  public Submission of(RecordKey key, String author, String contentHash) {
    var reason =
        Json.createObjectBuilder()
            .add("code", code)
            .add("name", name)
            .add("nameEn", nameEn)
            .add("text", text);
    return new Submission(
        EntryKind.DELETE,
        key,
        Json.createObjectBuilder()
            .add("type", key.type())
            .add("key", key.key())
            .add("reason", reason)
            .build(),
        List.of(new Text("reason", text)),
        List.of(),
        new Reviews(author, contentHash, List.of(), List.of()),
        Set.of());
  }
}
