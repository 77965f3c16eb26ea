package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was sent.
 *
 * @param fields text by name, the last one of each name, with line ends of one kind
 * @param ticket its ticket with all files that are kept by now; empty when the form is not one that
 *     this browser was given, or is too old
 * @param troubles what is wrong with its files
 */
public record Posted(Map<String, String> fields, Optional<Ticket> ticket, List<Trouble> troubles) {

  public Posted {
    fields = Map.copyOf(fields);
    troubles = List.copyOf(troubles);
  }

  /** The text of a field as written; empty when there is none. */
  public String raw(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The text of a field without blanks around it. */
  public String text(String name) {
    return raw(name).strip();
  }

  /** The text of a field in which full-width letters and digits mean the plain ones. */
  public String plain(String name) {
    return Normalizer.normalize(raw(name), Normalizer.Form.NFKC).strip();
  }

  /** Says whether a field was sent with a text. */
  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Posted with " + fields.size() + " fields";
  }

  /**
   * A file that was not kept.
   *
   * @param code {@code file.type}, {@code file.size}, {@code file.total}, {@code file.count},
   *     {@code file.empty} or {@code file.again}
   * @param name the file's name
   */
  public record Trouble(Upload.Purpose purpose, String code, String name) {}
}
