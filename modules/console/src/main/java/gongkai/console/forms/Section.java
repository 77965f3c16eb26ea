package gongkai.console.forms;

import java.util.List;

/**
 * Fields of a form that belong together under a heading.
 *
 * @param name stable token, the end of the keys of its texts
 */
public record Section(String name, List<Field> fields) {

  public Section {
    fields = List.copyOf(fields);
  }

  /** A section with these fields. */
  public static Section of(String name, Field... fields) {
    return new Section(name, List.of(fields));
  }

  /** A form of all these sections. */
  public static Form form(List<Section> sections) {
    return new Form(sections.stream().flatMap(each -> each.fields().stream()).toList());
  }

  /** For the expression language. */
  public String getName() {
    return name;
  }

  /** For the expression language. */
  public List<Field> getFields() {
    return fields;
  }
}
