package gongkai.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Counts;
import gongkai.applications.counts.Counts.CountedCase;
import gongkai.applications.counts.Outcome;
import gongkai.applications.counts.Table3;
import gongkai.applications.counts.Table3Row;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Staff;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The bureau's four applications of 2020 as they stand after the first start of the demo. */
@ArquillianTest
class ApplicationsOf2020InContainerTest {
  private static final BodyCode BUREAU = new BodyCode("jfj");
  private static final int YEAR = 2020;

  @Inject private Counts counts;
  @Inject private Cases cases;
  @Inject private Letters letters;
  @Inject private Staff staff;

  @Deployment
  static WebArchive war() {
    return PackagedWar.archive();
  }

  @Test
  void table_3_of_2020_says_what_the_bureau_reported() {
    Table3 table = counts.table3(BUREAU, YEAR);

    assertEquals(4, table.cell(Table3Row.NEW.key(), ApplicantKind.NATURAL_PERSON));
    assertEquals(4, table.sum(Table3Row.NEW.key()));
    assertEquals(0, table.sum(Table3Row.CARRIED_OVER.key()));
    assertEquals(0, table.sum(Table3Row.CARRIED_FORWARD.key()));
    assertEquals(2, table.sum(Outcome.GRANTED.code()));
    assertEquals(2, table.sum(Outcome.NOT_HELD.code()));
    assertEquals(4, table.results(ApplicantKind.NATURAL_PERSON));
  }

  @Test
  void each_was_answered_in_time_by_a_letter_of_2020() {
    Actor officer = staff.actor("officer").orElseThrow();
    List<LetterView> answers =
        counted().stream()
            .map(
                counted -> {
                  CaseView view = cases.find(officer, counted.id()).orElseThrow();
                  assertFalse(view.clock().late(), view.number());
                  return letters.of(counted.id()).getFirst();
                })
            .toList();

    assertTrue(answers.stream().allMatch(letter -> letter.state() == LetterState.DISPATCHED));
    assertEquals(
        IntStream.rangeClosed(1, 4).mapToObj("赣开经发公开〔2020〕%d号"::formatted).toList(),
        answers.stream().map(LetterView::number).toList());
  }

  private List<CountedCase> counted() {
    return counts.cases(BUREAU, YEAR, Table3Row.NEW, null, "", 10);
  }
}
