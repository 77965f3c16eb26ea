package gongkai.gate.completeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** The required fields by type of record, read once. */
final class RecordForms {
  private final List<Field> fields;

  RecordForms() {
    var lines = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                RecordForms.class.getResourceAsStream("/gongkai/gate/record-forms.properties")),
            StandardCharsets.UTF_8)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.fields =
        new TreeSet<>(lines.stringPropertyNames())
            .stream().map(name -> Field.of(name, lines.getProperty(name))).toList();
  }

  /** Required fields of a type; empty for an unknown one. */
  List<Field> of(String type) {
    return fields.stream().filter(field -> field.type().equals(type)).toList();
  }

  /**
   * A required field.
   *
   * @param type the type of record
   * @param path names from the record down; one that ends in {@code []} is an array, and the rest
   *     holds for each element
   * @param form what its value must be
   */
  record Field(String type, List<String> path, Form form) {
    static Field of(String name, String form) {
      List<String> parts = List.of(name.split("\\."));
      return new Field(parts.getFirst(), parts.subList(1, parts.size()), Form.named(form.strip()));
    }
  }
}
