package gongkai.catalogue.legacy;

/** A file that cannot be read to its end; the message tells people what to do. */
final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  UnreadableFile(String code, String text) {
    super(text);
    this.code = code;
  }

  UnreadableFile(String code, String text, Throwable cause) {
    super(text, cause);
    this.code = code;
  }

  String code() {
    return code;
  }
}
