package gongkai.applications.identity;

import gongkai.applications.ApplicantKind;
import java.util.Optional;

/** Proposes the column of Table 3 for an organisation; the officer confirms. */
public final class OrganisationKinds {
  private OrganisationKinds() {}

  /**
   * The kind that the first two signs of a credit code speak for (登记管理部门和机构类别, GB 32100-2015).
   * Empty when they do not tell: a public institution (12) may do research or not.
   */
  public static Optional<ApplicantKind> suggested(String creditCode) {
    String start = creditCode.length() < 2 ? "" : creditCode.substring(0, 2);
    return switch (start) {
      case "91", "92", "93" -> Optional.of(ApplicantKind.COMMERCIAL_ENTERPRISE);
      case "31" -> Optional.of(ApplicantKind.LEGAL_SERVICE_ORGANISATION);
      case "51", "52", "53" -> Optional.of(ApplicantKind.PUBLIC_WELFARE_ORGANISATION);
      case "11" -> Optional.of(ApplicantKind.OTHER_ORGANISATION);
      default -> Optional.empty();
    };
  }
}
