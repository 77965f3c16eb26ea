package gongkai.applications.testing;

import gongkai.office.AuditTrail;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An audit trail in memory. */
public final class Notebook implements AuditTrail {
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  /** What was recorded: actor, verb, object, detail. */
  public List<String> lines() {
    return lines;
  }

  @Override
  public void record(String actor, String verb, String object, String detail) {
    lines.add(actor + " " + verb + " " + object + " " + detail);
  }

  @Override
  public List<Entry> before(long before, int limit, Filter filter) {
    return List.of();
  }

  @Override
  public long verify() {
    return 0;
  }
}
