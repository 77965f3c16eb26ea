package gongkai.portal.posting;

/** The two things that open an application to its applicant. */
public record Access(String number, String code) {

  /** Does not tell the code. */
  @Override
  public String toString() {
    return "Access to " + number;
  }
}
