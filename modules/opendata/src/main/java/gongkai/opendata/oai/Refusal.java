package gongkai.opendata.oai;

/** An error of OAI-PMH 2.0, section 3.6, answered inside of a document with status 200. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String told;

  Refusal(Code code, String message) {
    super(message, null, false, false);
    this.code = code;
    this.told = message;
  }

  String told() {
    return told;
  }

  Code code() {
    return code;
  }

  /** The codes as the protocol spells them. */
  enum Code {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch");

    private final String text;

    Code(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
