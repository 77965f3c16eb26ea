package gongkai.reporting.rules;

/** How much a finding weighs. */
public enum Severity {
  /** Stops approval and publication. */
  ERROR("error"),
  /** A person must look at it. */
  WARNING("warning"),
  /** Worth knowing. */
  INFO("info");

  private final String token;

  Severity(String token) {
    this.token = token;
  }

  /** The token in findings. */
  public String token() {
    return token;
  }
}
