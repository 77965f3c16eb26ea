package gongkai.portal.posting;

import gongkai.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form as its template shows it: with what was written before, and what is wrong with it.
 *
 * @param values what stands in the fields
 * @param errors what is wrong, in the order of the fields
 * @param ticket the sealed ticket
 * @param files what was uploaded before
 */
public record FormView(
    Texts texts,
    Map<String, String> values,
    List<FieldError> errors,
    String ticket,
    List<KeptFile> files) {

  public FormView {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
    files = List.copyOf(files);
  }

  /** What stands in a field. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** Says whether a choice is taken. */
  public boolean chosen(String field, String choice) {
    return value(field).equals(choice);
  }

  /** Says whether something is wrong with a field. */
  public boolean wrong(String field) {
    return errors.stream().anyMatch(error -> error.field().equals(field));
  }

  /** What is wrong with a field. */
  public String error(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .collect(Collectors.joining(" "));
  }

  /** Says whether a field has a hint. */
  public boolean hinted(String field) {
    return texts.has("form.hint." + field);
  }

  /** Ids of the hint and the message of a field, for {@code aria-describedby}; may be empty. */
  public String describedBy(String field) {
    List<String> ids = new ArrayList<>();
    if (hinted(field)) {
      ids.add("h-" + field);
    }
    if (wrong(field)) {
      ids.add("e-" + field);
    }
    return String.join(" ", ids);
  }

  /** What was uploaded before for a purpose. */
  public List<KeptFile> files(String field) {
    return files.stream()
        .filter(file -> file.purpose().name().toLowerCase(Locale.ROOT).equals(field))
        .toList();
  }

  /** The place of a file among all that were uploaded, from 1. */
  public int place(KeptFile file) {
    return files.indexOf(file) + 1;
  }

  /** Says whether one of the fields whose names begin so was used, or is wrong. */
  public boolean touched(String prefix) {
    return values.entrySet().stream()
            .anyMatch(value -> value.getKey().startsWith(prefix) && !value.getValue().isBlank())
        || errors.stream().anyMatch(error -> error.field().startsWith(prefix))
        || !files(prefix).isEmpty();
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "FormView with " + errors.size() + " errors";
  }
}
