package gongkai.office.trail;

import gongkai.office.AuditTrail;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Object mother: the trail on one persistence context. */
public final class Trails {
  private Trails() {}

  public static AuditTrail on(EntityManager em, Clock clock) {
    return new HashedTrail(new TrailRows(em), clock);
  }
}
