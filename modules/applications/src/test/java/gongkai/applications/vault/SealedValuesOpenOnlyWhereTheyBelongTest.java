package gongkai.applications.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedValuesOpenOnlyWhereTheyBelongTest {
  private static final String NAME = "张三丰";
  private static final String ROW = "applicant.name:1";

  private final Vault vault = TestKeys.vault();

  @Property(tries = 300)
  void whatIsSealedOpensToTheSame(@ForAll String text, @ForAll("ciphers") String cipher) {
    Vault any = Vaults.of(TestKeys.FIRST, cipher);
    String whole = text.isEmpty() ? text : wellFormed(text);

    String sealed = any.seal(whole, ROW);

    assertThat(any.open(sealed, ROW)).isEqualTo(whole);
  }

  @Provide
  Arbitrary<String> ciphers() {
    return Arbitraries.of("SM4-GCM", "AES-GCM");
  }

  @Property(tries = 60)
  void filesOfAnyLengthOpenToTheSame(@ForAll("lengths") int length) {
    byte[] content = content(length);

    byte[] sealed = vault.seal(content, "file:1");

    assertThat(vault.open(sealed, "file:1")).isEqualTo(content);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    int piece = Pieces.PLAIN_BYTES;
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, piece - 1, piece, piece + 1, 2 * piece, 2 * piece + 1),
        Arbitraries.integers().between(0, 3 * piece));
  }

  @Test
  void theSameTextIsSealedDifferentlyEachTime() {
    assertThat(vault.seal(NAME, ROW)).isNotEqualTo(vault.seal(NAME, ROW));
  }

  @Test
  void aSealedValueSaysHowItWasSealedAndShowsNothingElse() {
    String sealed = vault.seal("abcdefgh", ROW);

    assertThat(sealed).startsWith("v1.sm4.k1.").doesNotContain("abcdefgh");
    assertThat(Vaults.of(TestKeys.SECOND, "AES-GCM").seal(NAME, ROW)).startsWith("v1.aes.k2.");
  }

  @Test
  void everyChangedSignIsFound() {
    String sealed = vault.seal(NAME, ROW);
    int body = "v1.sm4.k1.".length();

    // the last sign of Base64 may carry unused bits
    for (int i = body; i < sealed.length() - 1; i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault.open(changed, ROW));
    }
  }

  @Test
  void aValueMovedToAnotherRowOrColumnDoesNotOpen() {
    String sealed = vault.seal(NAME, ROW);

    for (String other : new String[] {"applicant.name:2", "applicant.phone:1", "", ROW + " "}) {
      assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault.open(sealed, other));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "v1.sm4.k1.", "v1.sm4.k1.AAAA", "v2.sm4.k1.AAAA", "v1.des.k1.AAAA", "v1.%"})
  void whatWasNeverSealedDoesNotOpen(String text) {
    assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault.open(text, ROW));
  }

  @Test
  void olderKeysAndOtherAlgorithmsStillOpen() {
    String old = vault.seal(NAME, ROW);
    String aes = Vaults.of(TestKeys.FIRST, "AES-GCM").seal(NAME, ROW);
    Vault newer = Vaults.of(TestKeys.SECOND, "SM4-GCM");

    assertThat(newer.open(old, ROW)).isEqualTo(NAME);
    assertThat(newer.open(aes, ROW)).isEqualTo(NAME);
    assertThat(newer.seal(NAME, ROW)).startsWith(newer.currentSeal()).startsWith("v1.sm4.k2.");
  }

  @Test
  void aMissingKeyIsNamed() {
    String newer = Vaults.of(TestKeys.SECOND, "SM4-GCM").seal(NAME, ROW);

    assertThatThrownBy(() -> vault.open(newer, ROW))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("k2")
        .hasMessageNotContaining(NAME);
  }

  @Test
  void aFileThatWasCutSwappedMovedOrLengthenedDoesNotOpen() {
    byte[] sealed = vault.seal(content(3 * Pieces.PLAIN_BYTES), "file:1");
    int header = "v1.sm4.k1.".length() + Pieces.SALT_BYTES;
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, header, swapped, header + Pieces.SEALED_BYTES, Pieces.SEALED_BYTES);
    System.arraycopy(sealed, header + Pieces.SEALED_BYTES, swapped, header, Pieces.SEALED_BYTES);

    assertBroken(Arrays.copyOf(sealed, header + 2 * Pieces.SEALED_BYTES), "file:1");
    assertBroken(Arrays.copyOf(sealed, sealed.length - 1), "file:1");
    assertBroken(Arrays.copyOf(sealed, sealed.length + 1), "file:1");
    assertBroken(Arrays.copyOf(sealed, 5), "file:1");
    assertBroken(new byte[0], "file:1");
    assertBroken(swapped, "file:1");
    assertBroken(sealed, "file:2");
  }

  private void assertBroken(byte[] sealed, String context) {
    assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> vault.open(sealed, context));
  }

  @Test
  void fingerprintsMatchEqualValuesOfOneDomainOnly() {
    String print = vault.fingerprint("11010519491231002X", "identity");

    assertThat(print).startsWith("h1.").hasSizeLessThanOrEqualTo(64);
    assertThat(vault.fingerprint(" 11010519491231002x ", "identity")).isEqualTo(print);
    assertThat(vault.fingerprint("１１010519491231002X", "identity")).isEqualTo(print);
    assertThat(vault.fingerprint("11010519491231002X", "phone")).isNotEqualTo(print);
    assertThat(vault.fingerprint("440524188001010014", "identity")).isNotEqualTo(print);
  }

  @Test
  void aSearchFindsWhatAnOlderHashKeyMarked() {
    String old = vault.fingerprint(NAME, "name");
    Vault newer = Vaults.of(TestKeys.SECOND, "SM4-GCM");

    assertThat(newer.fingerprints(NAME, "name"))
        .containsExactly(newer.fingerprint(NAME, "name"), old);
  }

  @Test
  void nothingThatIsPrintedShowsAKey() {
    Keyring ring = Keyring.parse(TestKeys.SECOND);

    assertThat(ring.toString()).isEqualTo("Keyring [k1, k2] [h1, h2]");
    assertThat(vault.toString()).isEqualTo("Vault v1.sm4.k1.");
    assertThatThrownBy(() -> Keyring.parse("data k1 " + "1".repeat(63)))
        .hasMessageContaining("line 1")
        .hasMessageNotContaining("111");
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    IntStream.range(0, length).forEach(i -> content[i] = (byte) (i * 31));
    return content;
  }

  /** Without halves of surrogate pairs, which no encoding keeps. */
  private static String wellFormed(String text) {
    return text.codePoints()
        .filter(point -> !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
