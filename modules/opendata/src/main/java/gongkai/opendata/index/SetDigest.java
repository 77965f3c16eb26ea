package gongkai.opendata.index;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digest of a set of records by body and year: for each record SHA-256 of {@code URI LF
 * content-sha256}, read as a number; the numbers of a bucket are added modulo 2^256. It does not
 * depend on the order, changes with every record, and the total is the sum of the buckets.
 */
public record SetDigest(SortedMap<Bucket, Sum> buckets) {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  /** The records of a body that were published in a year; both empty when a record has none. */
  public record Bucket(String body, String year) implements Comparable<Bucket> {
    @Override
    public int compareTo(Bucket other) {
      int byBody = body.compareTo(other.body);
      return byBody != 0 ? byBody : year.compareTo(other.year);
    }
  }

  /** How many records, and the sum of their numbers. */
  public record Sum(long count, BigInteger value) {
    static final Sum NOTHING = new Sum(0, BigInteger.ZERO);

    Sum plus(Sum other) {
      return new Sum(count + other.count, value.add(other.value).mod(MODULUS));
    }

    Sum minus(Sum other) {
      return new Sum(count - other.count, value.subtract(other.value).mod(MODULUS));
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
      String digits = value.toString(16);
      return "0".repeat(64 - digits.length()) + digits;
    }
  }

  /** Its buckets cannot be changed; empty ones are left out. */
  public SetDigest {
    SortedMap<Bucket, Sum> kept = new TreeMap<>();
    buckets.forEach(
        (bucket, sum) -> {
          if (sum.count() != 0) {
            kept.put(bucket, sum);
          }
        });
    buckets = java.util.Collections.unmodifiableSortedMap(kept);
  }

  /** The digest of everything. */
  public Sum total() {
    return buckets.values().stream().reduce(Sum.NOTHING, Sum::plus);
  }

  /** The buckets of a body and year; empty means any. */
  public SetDigest of(String body, String year) {
    SortedMap<Bucket, Sum> chosen = new TreeMap<>(buckets);
    chosen
        .keySet()
        .removeIf(
            bucket ->
                !(body.isEmpty() || body.equals(bucket.body()))
                    || !(year.isEmpty() || year.equals(bucket.year())));
    return new SetDigest(chosen);
  }

  /** What one record contributes. */
  public static Sum one(String uri, String sha256) {
    return new Sum(1, new BigInteger(1, digest(uri + "\n" + sha256)));
  }

  static void add(Map<Bucket, Sum> to, Bucket bucket, Sum sum) {
    to.merge(bucket, sum, Sum::plus);
  }

  /** SHA-256 of a text's UTF-8 bytes in 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
