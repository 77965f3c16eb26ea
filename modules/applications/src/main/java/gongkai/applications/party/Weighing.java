package gongkai.applications.party;

/**
 * What the body makes of an opinion (Articles 15 and 32).
 *
 * @param soundReasons whether the objection has reasonable grounds (有合理理由)
 * @param publicInterest whether not disclosing may have a major impact on the public interest
 *     (可能对公共利益造成重大影响)
 * @param disclose whether the information is disclosed
 * @param note how it was weighed, for the file, 10 to 4000 characters
 * @param content what is disclosed as the third party is told, 5 to 2000 characters when it is
 *     disclosed against its objection, otherwise it may be empty
 * @param ground the reason as the third party is told, 5 to 2000 characters likewise
 */
public record Weighing(
    boolean soundReasons,
    boolean publicInterest,
    boolean disclose,
    String note,
    String content,
    String ground) {

  /** Tells nothing of the note, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Weighing, disclose " + disclose;
  }
}
