package gongkai.opendata.sparql.refusal;

import java.util.Locale;

/**
 * Why a query gets no result: a rule by name, with its title and advice in {@code
 * rules_zh.properties} and {@code rules_en.properties}.
 */
public enum Refusal {
  MALFORMED(400),
  PARAMETERS(400),
  DATASET(400),
  NESTING(400),
  PATTERNS(400),
  OPTIONALS(400),
  FUNCTIONS(400),
  VALUES(400),
  PATH_ENDS(400),
  UNCONNECTED(400),
  ORDERED_SUBQUERY(400),
  ESTIMATE(400),
  TEXT_SEARCH(400),
  UPDATE_TEXT(400),
  SERVICE(403),
  FUNCTION(403),
  PROPERTY_FUNCTION(403),
  UPDATE(405),
  METHOD(405),
  NOT_ACCEPTABLE(406),
  TOO_LONG(413),
  MEDIA_TYPE(415),
  TIME(422),
  WORK(422),
  MEMORY(422),
  STRING(422),
  NUMBER(422),
  ROWS(422),
  ANSWER(422),
  RATE(429),
  BUSY(503);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** Status of the answer. */
  public int status() {
    return status;
  }

  /** The rule's name in answers: {@code time}, {@code not-acceptable}. */
  public String rule() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A refusal with what was measured or found, for programmers. */
  public Refused because(String detail) {
    return new Refused(this, detail, "", "", 0);
  }

  /** A refusal of a part of the query. */
  public Refused at(String fragment) {
    return new Refused(this, "", fragment, "", 0);
  }

  /** A refused query; everything in it is for the client. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final Refusal refusal;
    private final String fragment;
    private final String rewrite;
    private final int seconds;

    private Refused(Refusal refusal, String detail, String fragment, String rewrite, int seconds) {
      super(detail, null, false, false);
      this.refusal = refusal;
      this.fragment = fragment;
      this.rewrite = rewrite;
      this.seconds = seconds;
    }

    /** The rule. */
    public Refusal refusal() {
      return refusal;
    }

    /** What was measured or found, empty when there is nothing to say. */
    public String detail() {
      String message = getMessage();
      return message == null ? "" : message;
    }

    /** The offending part of the query, empty when it is none in particular. */
    public String fragment() {
      return fragment.length() > LONGEST ? fragment.substring(0, LONGEST) + "…" : fragment;
    }

    /** A cheaper query that asks for nearly the same, or empty. */
    public String rewrite() {
      return rewrite;
    }

    /** Seconds after which it may be tried again; 0 when that is of no use. */
    public int seconds() {
      return seconds;
    }

    /** The same with a cheaper query. */
    public Refused instead(String query) {
      return new Refused(refusal, detail(), fragment, query, seconds);
    }

    /** The same with the offending part. */
    public Refused at(String part) {
      return new Refused(refusal, detail(), part, rewrite, seconds);
    }

    /** The same with a time to come again. */
    public Refused after(int wait) {
      return new Refused(refusal, detail(), fragment, rewrite, wait);
    }
  }
}
