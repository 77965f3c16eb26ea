package gongkai.office.accounts;

import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How passwords are hashed, compared and judged. */
@ApplicationScoped
class Passwords {
  /** More is refused, so that nobody makes the server hash a book. */
  static final int LONGEST = 128;

  private static final int FEWEST_ITERATIONS = 10_000;
  private static final int MOST_ITERATIONS = 10_000_000;
  private static final int KINDS = 3;
  private static final int DIFFERENT = 6;
  private static final List<IntPredicate> KINDS_OF_CHARACTERS =
      List.of(
          Character::isLowerCase,
          Character::isUpperCase,
          Character::isDigit,
          character ->
              !Character.isLowerCase(character)
                  && !Character.isUpperCase(character)
                  && !Character.isDigit(character));

  private int iterations;
  private int shortest;
  private PasswordHash nobodys;

  @SuppressWarnings("NullAway.Init")
  Passwords() {}

  @Inject
  Passwords(
      @ConfigProperty(name = "gongkai.office.password.iterations", defaultValue = "210000")
          int iterations,
      @ConfigProperty(name = "gongkai.office.password.min-length", defaultValue = "12")
          int shortest) {
    demand("gongkai.office.password.iterations", iterations, FEWEST_ITERATIONS, MOST_ITERATIONS);
    demand("gongkai.office.password.min-length", shortest, 8, 64);
    this.iterations = iterations;
    this.shortest = shortest;
    this.nobodys = PasswordHash.ofNobody(iterations);
  }

  /** Stops at a setting out of bounds, with its name. */
  static void demand(String setting, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalStateException(setting + " is " + least + " to " + most + ": " + value);
    }
  }

  String hash(char[] password) {
    return PasswordHash.of(password, iterations).text();
  }

  /** Compares; for nobody's password it does the same work and says no. */
  boolean isRight(Optional<String> stored, char[] password) {
    PasswordHash hash = stored.map(PasswordHash::parse).orElse(nobodys);
    char[] cut = password.length > LONGEST ? Arrays.copyOf(password, LONGEST) : password;
    boolean same = hash.matches(cut);
    return same && stored.isPresent() && password.length <= LONGEST;
  }

  /** Says whether a stored hash is weaker than what is made today. */
  boolean isOutdated(String stored) {
    return PasswordHash.parse(stored).iterations() < iterations;
  }

  /** The rules that a new password breaks. */
  List<Problem> broken(String field, String login, char[] password) {
    List<Problem> problems = new ArrayList<>();
    int[] characters = new String(password).codePoints().toArray();
    if (characters.length < shortest || password.length > LONGEST) {
      problems.add(
          new Problem(field, "password.length", "密码长度须为" + shortest + "至" + LONGEST + "个字符。"));
    }
    long kinds =
        KINDS_OF_CHARACTERS.stream()
            .filter(kind -> Arrays.stream(characters).anyMatch(kind))
            .count();
    if (kinds < KINDS) {
      problems.add(new Problem(field, "password.kinds", "密码须含大写字母、小写字母、数字、其他字符中的至少三种。"));
    }
    if (Arrays.stream(characters).distinct().count() < DIFFERENT) {
      problems.add(new Problem(field, "password.simple", "密码中不同的字符太少，请换一个。"));
    }
    if (new String(password).toLowerCase(Locale.ROOT).contains(login)) {
      problems.add(new Problem(field, "password.login", "密码不能包含登录名。"));
    }
    return problems;
  }
}
