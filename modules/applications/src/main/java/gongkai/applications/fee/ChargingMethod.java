package gongkai.applications.fee;

/** How the fee of an application is computed; one of the two, never both (Article 3). */
public enum ChargingMethod {
  /** 按件计收: by the applicant's applications in the calendar month (Article 4). */
  BY_PIECE("按件计收"),
  /** 按量计收: by the pages of this application (Article 5). */
  BY_PAGE("按量计收");

  private final String label;

  ChargingMethod(String label) {
    this.label = label;
  }

  /** Its name as the fee notice prints it. */
  public String label() {
    return label;
  }
}
