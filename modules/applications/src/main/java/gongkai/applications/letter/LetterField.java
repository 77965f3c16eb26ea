package gongkai.applications.letter;

import java.util.List;

/**
 * A field of a letter that staff fill in.
 *
 * @param name its name in templates and in {@link LetterOrder#fields}
 * @param required true when a letter without it is refused
 * @param label what is to be filled in, in Chinese
 * @param choices the only values allowed, empty for any
 */
public record LetterField(
    String name, FieldType type, boolean required, String label, List<String> choices) {
  public LetterField {
    choices = List.copyOf(choices);
  }
}
