package gongkai.gate;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What asks to become public.
 *
 * @param kind what it does to the record
 * @param key the record
 * @param content the public record; of a DELETE the object with its {@code reason}
 * @param texts every text a reader will see, by field name, markup removed
 * @param files the files the content names
 * @param reviews the steps the chain requires and those recorded
 * @param knownContacts phone numbers the body publishes as its own (Article 12), which are not
 *     personal data
 * @param subject what decisions and overrides are recorded about: the record, or a lasting name
 *     that stands for it while its key is not settled
 */
public record Submission(
    EntryKind kind,
    RecordKey key,
    JsonObject content,
    List<Text> texts,
    List<ReleasedFile> files,
    Reviews reviews,
    Set<String> knownContacts,
    RecordKey subject) {

  /** About a record whose key is settled. */
  public Submission(
      EntryKind kind,
      RecordKey key,
      JsonObject content,
      List<Text> texts,
      List<ReleasedFile> files,
      Reviews reviews,
      Set<String> knownContacts) {
    this(kind, key, content, texts, files, reviews, knownContacts, key);
  }

  public Submission {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
    knownContacts = Set.copyOf(knownContacts);
  }

  /** A text and the name of its field. */
  public record Text(String field, String value) {}

  /** A file: its public name, its SHA-256, its media type as detected, and where it lies now. */
  public record ReleasedFile(String name, String sha256, String mediaType, Path path) {}

  /**
   * The review chain (Article 17).
   *
   * @param author login of who wrote the content; must not be among the reviewers
   * @param contentHash hash of the content under review, as computed by the submitting module
   * @param required names of the required steps in order
   * @param recorded the steps that were taken
   */
  public record Reviews(
      String author, String contentHash, List<String> required, List<Recorded> recorded) {
    public Reviews {
      required = List.copyOf(required);
      recorded = List.copyOf(recorded);
    }
  }

  /** A recorded step: its name, who took it, and the hash of what they saw. */
  public record Recorded(String step, String actor, String contentHash) {}
}
