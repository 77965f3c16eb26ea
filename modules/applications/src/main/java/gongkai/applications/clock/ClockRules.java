package gongkai.applications.clock;

/**
 * What the law leaves open about the clock; settings {@code gongkai.applications.clock.*}. What it
 * fixes (20, 7, 15 working days) is no setting.
 *
 * @param correctionDays working days that a correction notice proposes (Article 30 says only 合理期限),
 *     1 to 60
 * @param boundary which days of a consultation are excluded
 * @param reasonsStop true when asking for reasons (Article 35) excludes days too
 * @param extendAgain true when a clock that started anew may be extended once more
 * @param confirmationDays working days after which a confirmation of receipt is late, 0 to 20
 * @param amber working days left at which a case shows amber, at least {@code red}
 * @param red working days left at which it shows red, 0 or more
 */
public record ClockRules(
    int correctionDays,
    ExclusionBoundary boundary,
    boolean reasonsStop,
    boolean extendAgain,
    int confirmationDays,
    int amber,
    int red) {

  /** The conventions that {@code docs/law.md} names. */
  public static final ClockRules STANDARD =
      new ClockRules(15, ExclusionBoundary.AFTER_SENDING, false, false, 1, 5, 2);

  public ClockRules {
    if (correctionDays < 1 || correctionDays > 60) {
      throw new IllegalArgumentException("correction days out of 1 to 60: " + correctionDays);
    }
    if (confirmationDays < 0 || confirmationDays > 20) {
      throw new IllegalArgumentException("confirmation days out of 0 to 20: " + confirmationDays);
    }
    if (red < 0 || amber < red || amber > 60) {
      throw new IllegalArgumentException("not 0 <= red <= amber <= 60: " + red + ", " + amber);
    }
  }

  /** The colour of a case. */
  public Urgency urgency(ClockFace face) {
    if (face.state() == ClockState.STOPPED || face.deadline() == null) {
      return Urgency.NONE;
    }
    if (face.late()) {
      return Urgency.LATE;
    }
    int left = face.daysLeft();
    return left <= red ? Urgency.RED : left <= amber ? Urgency.AMBER : Urgency.CALM;
  }
}
