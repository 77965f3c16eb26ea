package gongkai.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.journal.Journal;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JournalInContainerTest {
  @Inject private Journal journal;

  @Deployment
  static WebArchive war() {
    return PackagedWar.archive();
  }

  @Test
  void the_journal_of_the_deployed_war_verifies() {
    assertEquals(0, journal.verify());
  }
}
