package gongkai.applications.vault;

/** Object mother: vaults on keys that stand in the open, for tests. */
public final class TestKeys {
  /** One key of each sort. */
  public static final String FIRST = "data k1 " + "1".repeat(64) + "\nhash h1 " + "2".repeat(64);

  /** The same, and newer ones. */
  public static final String SECOND =
      FIRST + "\ndata k2 " + "a".repeat(64) + "\nhash h2 " + "b".repeat(64);

  private TestKeys() {}

  /** A vault with SM4 and one key. */
  public static Vault vault() {
    return Vaults.of(FIRST, "SM4-GCM");
  }
}
