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
  /** How many lines a piece has; only the last one has fewer. */
  static final int PIECE = 500;

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

  /** The proof of a line that was kept, without its day. */
  static Proof read(String line) {
    String[] parts = line.split("\t", 3);
    String token = parts[0];
    int first = token.indexOf(' ');
    int last = token.lastIndexOf(' ');
    return new Proof(
        Proof.Kind.valueOf(token.substring(0, first)),
        token.substring(first + 1, last),
        parts[1],
        parts[2],
        null,
        new BigDecimal(token.substring(last + 1)));
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
