package gongkai.reporting.compile;

import gongkai.reporting.draft.Proof;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The proofs of one figure: their number, weight and hash, and in pieces their lines. Holds no more
 * than a piece.
 */
final class Pile {
  private static final int PIECE = 500;

  private final MessageDigest digest = sha256();
  private final Consumer<String> pieces;
  private final StringBuilder lines = new StringBuilder();
  private BigDecimal weight = BigDecimal.ZERO;
  private int size;
  private @Nullable String hash;

  Pile(Consumer<String> pieces) {
    this.pieces = pieces;
  }

  /** The line that is kept of a proof. */
  static String line(Proof proof) {
    return proof.token() + '\t' + proof.number() + '\t' + proof.text();
  }

  void add(Proof proof) {
    digest.update((proof.token() + '\n').getBytes(StandardCharsets.UTF_8));
    lines.append(line(proof)).append('\n');
    weight = weight.add(proof.weight());
    size++;
    if (size % PIECE == 0) {
      hand();
    }
  }

  private void hand() {
    if (!lines.isEmpty()) {
      pieces.accept(lines.toString());
      lines.setLength(0);
    }
  }

  /** Ends it; its hash is known from then on. */
  void close() {
    hand();
    hash = HexFormat.of().formatHex(digest.digest());
  }

  int size() {
    return size;
  }

  BigDecimal weight() {
    return weight;
  }

  String hash() {
    if (hash == null) {
      throw new IllegalStateException("Not closed");
    }
    return hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
