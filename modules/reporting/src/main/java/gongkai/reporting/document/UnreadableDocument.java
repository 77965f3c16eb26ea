package gongkai.reporting.document;

/** A file that cannot be read as a report, with the reason for the person who sent it. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String reason;

  UnreadableDocument(String code, String text) {
    super(text);
    this.code = code;
    this.reason = text;
  }

  UnreadableDocument(String code, String text, Throwable cause) {
    super(text, cause);
    this.code = code;
    this.reason = text;
  }

  /** Lasting token, for example {@code no-text}. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do, in Chinese. */
  public String reason() {
    return reason;
  }
}
