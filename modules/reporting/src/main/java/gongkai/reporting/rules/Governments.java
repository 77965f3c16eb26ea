package gongkai.reporting.rules;

import gongkai.office.BodyLevel;
import java.util.Set;

/** Which bodies publish a government's report, due two months later (Article 49). */
public final class Governments {
  private static final Set<BodyLevel> LEVELS =
      Set.of(BodyLevel.PROVINCE, BodyLevel.CITY, BodyLevel.COUNTY, BodyLevel.ZONE);

  private Governments() {}

  /** Says whether bodies of that level do. */
  public static boolean include(BodyLevel level) {
    return LEVELS.contains(level);
  }
}
