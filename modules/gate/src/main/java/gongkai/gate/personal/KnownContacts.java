package gongkai.gate.personal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers that a body publishes as its own (Regulation, Article 12). */
public final class KnownContacts {
  private final Set<String> digests;

  /** From numbers as written, with or without dashes, extensions left out. */
  public KnownContacts(Set<String> numbers) {
    this.digests =
        numbers.stream().flatMap(KnownContacts::digests).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> digests(String number) {
    return Stream.concat(
        Stream.of(Hit.digest(number)), PersonalNumbers.in(number).stream().map(Hit::digest));
  }

  /** Whether the hit is a phone number of the body. */
  public boolean know(String code, String digest) {
    return code.endsWith("-number") && !code.equals("identity-number") && digests.contains(digest);
  }
}
