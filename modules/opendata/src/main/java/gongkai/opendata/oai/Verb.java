package gongkai.opendata.oai;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The six requests of OAI-PMH 2.0 with the arguments that they take. */
enum Verb {
  IDENTIFY("Identify", List.of(), List.of()),
  LIST_METADATA_FORMATS("ListMetadataFormats", List.of(), List.of("identifier")),
  LIST_SETS("ListSets", List.of(), List.of()),
  LIST_IDENTIFIERS("ListIdentifiers", List.of("metadataPrefix"), List.of("from", "until", "set")),
  LIST_RECORDS("ListRecords", List.of("metadataPrefix"), List.of("from", "until", "set")),
  GET_RECORD("GetRecord", List.of("identifier", "metadataPrefix"), List.of());

  private final String text;

  // unmodifiable lists, which the checker cannot see in their type
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> required;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> optional;

  Verb(String text, List<String> required, List<String> optional) {
    this.text = text;
    this.required = required;
    this.optional = optional;
  }

  static Verb of(String text) {
    return Arrays.stream(values())
        .filter(verb -> verb.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new Refusal(Refusal.Code.BAD_VERB, "There is no such verb"));
  }

  /** Whether answers of this verb can be longer than one document. */
  boolean isList() {
    return this == LIST_IDENTIFIERS || this == LIST_RECORDS;
  }

  /** Refuses what is missing or not known. */
  void check(Set<String> given) {
    Set<String> unknown = new TreeSet<>(given);
    unknown.removeAll(required);
    unknown.removeAll(optional);
    if (!unknown.isEmpty()) {
      throw new Refusal(Refusal.Code.BAD_ARGUMENT, this + " takes no " + clean(unknown));
    }
    Set<String> missing = new TreeSet<>(required);
    missing.removeAll(given);
    if (!missing.isEmpty()) {
      throw new Refusal(Refusal.Code.BAD_ARGUMENT, this + " needs " + missing);
    }
  }

  /** Nothing of what was sent is sent back but names. */
  private static String clean(Set<String> names) {
    return names.stream().allMatch(n -> n.matches("[A-Za-z]{1,30}")) ? names.toString() : "this";
  }

  @Override
  public String toString() {
    return text;
  }
}
