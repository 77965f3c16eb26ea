package gongkai.applications.letter;

/** The forms in which a letter can be fetched. */
public enum LetterFormat {
  HTML("html", "text/html; charset=UTF-8"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf");

  private final String ending;
  private final String mediaType;

  LetterFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** File ending without the dot. */
  public String ending() {
    return ending;
  }

  /** Media type as sent to a browser. */
  public String mediaType() {
    return mediaType;
  }
}
