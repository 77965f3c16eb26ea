package gongkai.applications.listing;

import static gongkai.applications.testing.People.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.work.Workplace;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A defect of the peers: the day of a reply was counted anew by each place that printed it. The
 * page, its proof, the list and the file print one number, with rest days, make-up days and
 * extensions.
 */
class AReplyOnDayNPrintsNTest {

  @ParameterizedTest(name = "received {1}, answered {2}, extended by {3}: day {4}")
  @CsvSource({
    "H2,         2020-03-09, 2020-03-09,  0,  0, 否",
    "H2,         2020-03-09, 2020-03-10,  0,  1, 否",
    "H2,         2020-01-17, 2020-01-19,  0,  1, 否",
    "H2,         2020-01-17, 2020-02-21,  0, 20, 否",
    "H2,         2020-01-17, 2020-02-24,  0, 21, 是",
    "H2,         2020-03-09, 2020-04-07,  0, 20, 否",
    "H2,         2020-03-09, 2020-04-08,  0, 21, 是",
    "H2,         2020-03-09, 2020-04-11,  0, 23, 是",
    "H2,         2020-03-09, 2020-04-08, 10, 21, 否",
    "H2,         2020-03-09, 2020-04-22, 10, 31, 是",
    "POSTGRESQL, 2020-03-09, 2020-04-08,  0, 21, 是"
  })
  void on_the_page_in_the_proof_in_the_list_and_in_the_file(
      DatabaseKind kind, LocalDate received, LocalDate answered, int extended, int n, String late) {
    try (var place = Workplace.open(kind)) {
      place.clock().day(answered.toString());
      CaseId id = place.received(received.toString(), "申请公开甲文件");
      if (extended > 0) {
        tell(place, id, new ClockEvent.Extended(received.plusDays(7), received, extended));
      }
      place
          .db()
          .run(
              em ->
                  new DisclosureApplications(em).locked(id).orElseThrow().decide(Outcome.GRANTED));
      tell(place, id, new ClockEvent.Replied(answered));

      CaseView page = place.view(id);
      CaseRow row =
          place.read(cases -> cases.page(OFFICER, CaseQuery.ALL, 0, 10)).rows().getFirst();
      String file = place.read(AReplyOnDayNPrintsNTest::export);

      assertThat(page.clock().used()).isEqualTo(n);
      assertThat(page.clock().rules())
          .filteredOn(rule -> rule.code().startsWith("replied"))
          .singleElement()
          .satisfies(rule -> assertThat(rule.text()).contains("第 " + n + " 个工作日"));
      assertThat(row.answeredDay()).isEqualTo(n);
      assertThat(file).contains("," + late + "," + n + ",否,");
    }
  }

  private static void tell(Workplace place, CaseId id, ClockEvent event) {
    place
        .db()
        .run(
            em ->
                assertThat(
                        CaseFiles.log(em, place.clock())
                            .append(id, CaseEvents.ANY_VERSION, event, OFFICER))
                    .isInstanceOf(Change.Done.class));
  }

  private static String export(Cases cases) {
    var out = new StringWriter();
    try {
      cases.export(OFFICER, CaseQuery.ALL, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
