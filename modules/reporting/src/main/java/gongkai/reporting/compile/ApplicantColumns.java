package gongkai.reporting.compile;

import gongkai.applications.ApplicantKind;
import java.util.Optional;

/** The columns of Table 3 by the keys of the report formats. */
public final class ApplicantColumns {
  static final String TOTAL = "total";

  private ApplicantColumns() {}

  /** The kind of applicants that a column counts; empty for the sum and for unknown keys. */
  public static Optional<ApplicantKind> kind(String column) {
    for (ApplicantKind kind : ApplicantKind.values()) {
      if (key(kind).equals(column)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The key of the column that counts a kind. */
  public static String key(ApplicantKind kind) {
    return switch (kind) {
      case NATURAL_PERSON -> "person";
      case COMMERCIAL_ENTERPRISE -> "business";
      case RESEARCH_INSTITUTION -> "research";
      case PUBLIC_WELFARE_ORGANISATION -> "welfare";
      case LEGAL_SERVICE_ORGANISATION -> "legal-service";
      case OTHER_ORGANISATION -> "other-organisation";
    };
  }
}
