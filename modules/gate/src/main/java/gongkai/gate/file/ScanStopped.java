package gongkai.gate.file;

/** A limit was reached; carries the code of the observation. */
public final class ScanStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  /** For a code such as {@code too-large}. */
  public ScanStopped(String code) {
    super(code);
    this.code = code;
  }

  /** Whether another scan of the same bytes would stop too. */
  boolean lasting() {
    return !code.equals("too-slow") && !code.equals("check-failed");
  }

  /** The code. */
  public String code() {
    return code;
  }
}
