package gongkai.applications.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers: GB/T 32905 and 32907 (samples), RFC 8998 (SM4-GCM), NIST GCM (AES-256). */
class AlgorithmsFollowTheirStandardsTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void sm4EncryptsTheSampleOfItsStandard() {
    byte[] sample = HEX.parseHex("0123456789abcdeffedcba9876543210");
    byte[] block = new byte[16];

    var engine = new SM4Engine();
    engine.init(true, new KeyParameter(sample));
    engine.processBlock(sample, 0, block, 0);

    assertThat(HEX.formatHex(block)).isEqualTo("681edf34d206965e86b3e94f536e4246");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,"
        + " debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
  })
  void sm3HashesTheSamplesOfItsStandard(String text, String hash) {
    assertThat(HEX.formatHex(sm3(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .isEqualTo(hash);
  }

  @Test
  void sm4InGaloisCounterModeGivesTheAnswerOfRfc8998() throws AEADBadTagException {
    byte[] sealed =
        Algorithm.SM4.crypt(
            true,
            HEX.parseHex("0123456789abcdeffedcba9876543210"),
            HEX.parseHex("00001234567800000000abcd"),
            HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
            HEX.parseHex(
                "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                    + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));

    assertThat(HEX.formatHex(sealed))
        .isEqualTo(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
  }

  @Test
  void aesInGaloisCounterModeGivesTheAnswerOfItsSpecification() throws AEADBadTagException {
    byte[] sealed =
        Algorithm.AES.crypt(true, new byte[32], new byte[12], new byte[0], new byte[16]);

    assertThat(HEX.formatHex(sealed))
        .isEqualTo("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
  }

  @Test
  void theKeyedHashIsThatOfRfc2104() {
    byte[] key = HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    byte[] text = HEX.parseHex("616263");

    byte[] inner = sm3(joined(padded(key, 0x36), text));
    byte[] expected = sm3(joined(padded(key, 0x5c), inner));

    assertThat(Fingerprints.hmac(key, text)).isEqualTo(expected);
  }

  private static byte[] sm3(byte[] text) {
    var digest = new SM3Digest();
    digest.update(text, 0, text.length);
    byte[] hash = new byte[32];
    digest.doFinal(hash, 0);
    return hash;
  }

  private static byte[] padded(byte[] key, int with) {
    byte[] block = Arrays.copyOf(key, 64);
    for (int i = 0; i < block.length; i++) {
      block[i] ^= (byte) with;
    }
    return block;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
