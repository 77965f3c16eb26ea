package gongkai.launcher;

import java.util.Optional;

/**
 * A setting that {@code config/gongkai.properties}, the environment or the command line may give.
 *
 * @param key its name, starting with {@code gongkai.}; the environment variable is the same in
 *     capitals with underscores
 * @param kind which values it takes
 * @param standard the value when none is given; empty when the launcher derives it
 */
record Setting(String key, Kind kind, String standard) {

  /** Says what is wrong with a value, in words that tell what to do; empty when it is right. */
  Optional<String> problem(String value) {
    return kind.accepts(value)
        ? Optional.empty()
        : Optional.of(
            key + ": \"" + value + "\" is not allowed. Expected " + kind.expected() + ".");
  }

  /** The environment variable that sets it. */
  String variable() {
    return key.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_");
  }

  /** A form of values. */
  interface Kind {
    boolean accepts(String value);

    String expected();

    static Kind text(String expected) {
      return matching(".*", expected);
    }

    static Kind matching(String pattern, String expected) {
      return of(value -> value.matches(pattern), expected);
    }

    static Kind number(long least, long most) {
      return of(
          value ->
              value.matches("-?\\d{1,18}")
                  && Long.parseLong(value) >= least
                  && Long.parseLong(value) <= most,
          "a whole number from " + least + " to " + most);
    }

    static Kind flag() {
      return matching("true|false", "true or false");
    }

    static Kind of(java.util.function.Predicate<String> test, String expected) {
      return new Kind() {
        @Override
        public boolean accepts(String value) {
          return test.test(value);
        }

        @Override
        public String expected() {
          return expected;
        }
      };
    }
  }
}
