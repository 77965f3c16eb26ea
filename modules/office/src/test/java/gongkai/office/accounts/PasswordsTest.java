package gongkai.office.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.office.Change.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private static final int FEW = 10_000;
  private final Passwords passwords = new Passwords(FEW, 12);

  @ParameterizedTest
  @ValueSource(strings = {"", "gongkai-Demo-2020", "密码-Abc-😀-123", " leading and trailing "})
  void a_password_matches_its_own_hash_only(String password) {
    String stored = passwords.hash(password.toCharArray());

    assertThat(isRight(stored, password)).isTrue();
    assertThat(isRight(stored, password + "x")).isFalse();
    assertThat(isRight(passwords.hash("other".toCharArray()), password)).isFalse();
    assertThat(stored).doesNotContain("Demo");
  }

  @Test
  void the_same_password_has_another_hash_each_time() {
    char[] password = "gongkai-Demo-2020".toCharArray();

    assertThat(passwords.hash(password)).isNotEqualTo(passwords.hash(password));
  }

  @Test
  void a_hash_keeps_its_parameters_when_they_are_raised() {
    String stored = passwords.hash("gongkai-Demo-2020".toCharArray());
    var raised = new Passwords(2 * FEW, 12);

    assertThat(raised.isRight(Optional.of(stored), "gongkai-Demo-2020".toCharArray())).isTrue();
    assertThat(raised.isOutdated(stored)).isTrue();
    assertThat(passwords.isOutdated(stored)).isFalse();
  }

  @Test
  void a_hash_made_elsewhere_by_the_same_standard_is_read() {
    // Python: hashlib.pbkdf2_hmac('sha512', b'password', b'salt', 1000, 64)
    var known =
        new PasswordHash(
            "pbkdf2-sha512",
            1000,
            "c2FsdA==",
            "r+bFUweFtsxrHGRTOEcxvV7kMu5Un9QvtmlXea2KHFv1neacSPd078QAfVKY+QM8AkHVq2kwXntk7O642DTP7A==");

    assertThat(known.matches("password".toCharArray())).isTrue();
  }

  @Test
  void nobodys_password_takes_as_long_as_a_wrong_one() {
    var slow = new Passwords(60_000, 12);
    Optional<String> stored = Optional.of(slow.hash("gongkai-Demo-2020".toCharArray()));

    long wrong = fastest(() -> slow.isRight(stored, "wrong".toCharArray()));
    long unknown = fastest(() -> slow.isRight(Optional.empty(), "wrong".toCharArray()));

    assertThat(unknown).isGreaterThan(wrong / 2);
    assertThat(slow.isRight(Optional.empty(), "-".toCharArray())).isFalse();
  }

  @Test
  void a_password_longer_than_allowed_is_wrong_even_if_it_begins_right() {
    char[] longest = new char[Passwords.LONGEST];
    Arrays.fill(longest, 'a');
    String stored = passwords.hash(longest);

    assertThat(isRight(stored, new String(longest) + "b")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "gongkai-Demo-2020, ''",
    "Gongkai Demo zwanzig, ''",
    "Gong-2020, password.length",
    "gongkai-demo-zwanzig, password.kinds",
    "Aa1-Aa1-Aa1-Aa1, password.simple",
    "My-Editor-2020x, password.login"
  })
  void a_weak_password_is_refused_with_the_rule(String password, String rule) {
    assertThat(passwords.broken("newPassword", "editor", password.toCharArray()))
        .extracting(Problem::code)
        .containsExactlyElementsOf(rule.isEmpty() ? java.util.List.of() : java.util.List.of(rule));
  }

  @Test
  void a_setting_out_of_bounds_is_named() {
    assertThatThrownBy(() -> new Passwords(9_999, 12))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gongkai.office.password.iterations");
    assertThatThrownBy(() -> new Passwords(FEW, 7))
        .hasMessageContaining("gongkai.office.password.min-length");
  }

  private boolean isRight(String stored, String password) {
    return passwords.isRight(Optional.of(stored), password.toCharArray());
  }

  private static long fastest(Runnable work) {
    return IntStream.range(0, 3)
        .mapToLong(
            round -> {
              long start = System.nanoTime();
              work.run();
              return System.nanoTime() - start;
            })
        .min()
        .orElseThrow();
  }
}
