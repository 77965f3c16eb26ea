package gongkai.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private final Desktop.SettableClock clock = new Desktop.SettableClock();
  private final Seal seal = new Seal(Optional.empty(), clock);

  @Test
  void what_was_sealed_comes_back_and_does_not_show() {
    String sealed = seal.seal("access", "JFJ-1\n编号", Duration.ofMinutes(30));

    assertThat(sealed).matches("[A-Za-z0-9_-]+").doesNotContain("JFJ");
    assertThat(seal.open("access", sealed)).hasValue("JFJ-1\n编号");
  }

  @Test
  void a_seal_of_another_purpose_does_not_open() {
    String sealed = seal.seal("form", "x", Duration.ofMinutes(30));

    assertThat(seal.open("access", sealed)).isEmpty();
  }

  @Test
  void it_ends() {
    String sealed = seal.seal("access", "x", Duration.ofMinutes(30));

    clock.pass(Duration.ofMinutes(30));

    assertThat(seal.open("access", sealed)).isEmpty();
  }

  @Test
  void a_changed_one_does_not_open() {
    String sealed = seal.seal("access", "x", Duration.ofMinutes(30));
    char last = sealed.charAt(20) == 'A' ? 'B' : 'A';

    String changed = sealed.substring(0, 20) + last + sealed.substring(21);

    assertThat(seal.open("access", changed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64 !", "AAAAAAAAAAAAAAAAAAAAAAAA"})
  void what_is_foreign_does_not_open(String foreign) {
    assertThat(seal.open("access", foreign)).isEmpty();
  }

  @Test
  void a_configured_key_outlives_a_restart_and_another_does_not() {
    Seal before = new Seal(Optional.of("a long secret"), clock);
    Seal after = new Seal(Optional.of("a long secret"), clock);
    String sealed = before.seal("access", "x", Duration.ofMinutes(30));

    assertThat(after.open("access", sealed)).hasValue("x");
    assertThat(new Seal(Optional.of("another"), clock).open("access", sealed)).isEmpty();
    assertThat(seal.open("access", sealed)).isEmpty();
  }
}
