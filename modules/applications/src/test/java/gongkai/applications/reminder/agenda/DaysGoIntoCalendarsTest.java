package gongkai.applications.reminder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import gongkai.applications.CaseId;
import gongkai.applications.reminder.Due;
import gongkai.applications.reminder.Due.Kind;
import gongkai.applications.reminder.Due.Level;
import gongkai.applications.reminder.Reminders.Feed;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaysGoIntoCalendarsTest {
  private static final LocalDate TODAY = LocalDate.parse("2020-03-09");

  @Test
  void another_parser_reads_the_calendar_without_a_warning() {
    ICalendar read = Biweekly.parse(DueCalendar.of(List.of(due("2020-03-30")), TODAY)).first();

    assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
    VEvent event = read.getEvents().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("号;码,一\\二 答复期限");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(30);
    assertThat(event.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(31);
  }

  @Test
  void every_line_ends_with_cr_lf_and_has_at_most_75_octets() {
    Due named = new Due("m", null, "很长的编号".repeat(30), Kind.REPLY, TODAY, 0, Level.RED);

    String text = DueCalendar.of(List.of(named), TODAY);

    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    String back = Biweekly.parse(text).first().getEvents().getFirst().getSummary().getValue();
    assertThat(back).startsWith("很长的编号".repeat(30));
  }

  @Test
  void an_event_keeps_its_name_when_its_day_moves() {
    assertThat(uid(due("2020-03-30"))).isEqualTo(uid(due("2020-04-27")));
  }

  @Test
  void a_calendar_without_days_has_a_component_all_the_same() {
    String text = DueCalendar.of(List.of(), TODAY);

    assertThat(text).contains("BEGIN:VTIMEZONE\r\n");
    assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_feed_opens_by_its_secret_until_it_is_renewed_or_ended(DatabaseKind kind) {
    try (var office = new ReminderOffice(kind)) {
      office.given("jfj-2020-00001", "2020-03-02", "officer");
      String first = secret(office);

      Optional<Feed> feed = feed(office, first);

      assertThat(feed.orElseThrow().text()).contains("SUMMARY:jfj-2020-00001 答复期限");
      assertThat(feed(office, first)).isEqualTo(feed);
      String second = secret(office);
      assertThat(feed(office, first)).isEmpty();
      assertThat(feed(office, second)).isEqualTo(feed);
      office.reminders(desk -> desk.revokeFeed(People.OFFICER));
      assertThat(feed(office, second)).isEmpty();
      assertThat(office.audit.lines()).noneMatch(line -> line.contains(second));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_feed_ends_with_its_owners_account(DatabaseKind kind) {
    try (var office = new ReminderOffice(kind)) {
      String secret = secret(office);

      office.leaves("officer");

      assertThat(feed(office, secret)).isEmpty();
      assertThat(feed(office, "")).isEmpty();
      assertThat(feed(office, "0".repeat(40))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_works_with_no_applications_has_no_feed(DatabaseKind kind) {
    try (var office = new ReminderOffice(kind)) {
      Change<String> change = office.reminders(desk -> desk.renewFeed(People.EDITOR));

      assertThat(change).isInstanceOf(Change.Refused.class);
    }
  }

  private static String secret(ReminderOffice office) {
    Change<String> change = office.reminders(desk -> desk.renewFeed(People.OFFICER));
    return ((Change.Done<String>) change).value();
  }

  private static Optional<Feed> feed(ReminderOffice office, String secret) {
    return office.reminders(desk -> desk.feed(secret));
  }

  private static String uid(Due due) {
    String text = DueCalendar.of(List.of(due), TODAY);
    return Biweekly.parse(text).first().getEvents().getFirst().getUid().getValue();
  }

  private static Due due(String on) {
    var id = new CaseId("3f0c9a52-0000-4000-8000-000000000001");
    return new Due(id.value(), id, "号;码,一\\二", Kind.ANSWER, LocalDate.parse(on), 15, Level.LATER);
  }
}
