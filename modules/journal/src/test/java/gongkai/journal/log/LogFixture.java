package gongkai.journal.log;

import gongkai.journal.Journal;
import jakarta.persistence.EntityManager;

/** Opens the hidden reader to the tests of the other packages. */
public final class LogFixture {
  private LogFixture() {}

  public static Journal log(EntityManager em) {
    return new Log(em);
  }
}
