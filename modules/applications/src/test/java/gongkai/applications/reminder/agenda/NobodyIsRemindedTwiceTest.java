package gongkai.applications.reminder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.reminder.Due;
import gongkai.applications.reminder.DueSource;
import gongkai.applications.testing.People;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case of 2020-03-02 is to be answered until 2020-03-30. */
class NobodyIsRemindedTwiceTest {

  private static final BodyCode BODY = new BodyCode("jfj");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void three_missed_nights_still_tell_each_matter_once(DatabaseKind kind) {
    try (var office = reminded(kind, "officer")) {
      office.given("jfj-2020-00001", "2020-03-02", "officer");
      office.given("jfj-2020-00002", "2020-03-03", "officer");
      office.clock.day("2020-03-19");
      assertThat(office.round()).isZero();

      office.clock.day("2020-03-26");
      int told = office.round();
      int again = office.round();

      assertThat(told).isEqualTo(2);
      assertThat(again).isZero();
      assertThat(office.mails())
          .singleElement()
          .asString()
          .contains("officer@jfj.example.cn")
          .contains("jfj-2020-00001  答复期限  2020-03-30（还有2个工作日）")
          .contains("jfj-2020-00002  答复期限  2020-03-31（还有3个工作日）");
      assertThat(office.subjects()).containsExactly("政府信息公开办理期限提醒：2项");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void each_level_is_told_once_until_the_day_has_passed(DatabaseKind kind) {
    try (var office = reminded(kind, "officer")) {
      office.given("jfj-2020-00001", "2020-03-02", "officer");

      for (int day = 16; day <= 31; day++) {
        office.clock.day("2020-03-" + day);
        office.round();
      }
      office.clock.day("2020-04-10");
      office.round();

      assertThat(office.mails()).hasSize(3);
      assertThat(office.mails().getFirst()).contains("已过期1个工作日");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_report_of_another_module_is_told_two_weeks_three_days_and_a_day_too_late(
      DatabaseKind kind) {
    try (var office = reminded(kind, "officer")) {
      var due = new DueSource.Day("report", "经发局2019年度报告", BODY, LocalDate.of(2020, 3, 31));
      office.others.add(actor -> actor.login().equals("officer") ? List.of(due) : List.of());

      office.clock.day("2020-03-16");
      assertThat(office.round()).isZero();
      office.clock.day("2020-03-20");
      office.round();
      office.clock.day("2020-04-01");
      office.round();
      office.round();

      assertThat(office.mails()).hasSize(2);
      assertThat(office.mails().getLast()).contains("经发局2019年度报告  年度报告公布期限  2020-03-31（还有7个工作日）");
      assertThat(office.mails().getFirst()).contains("已过期1个工作日");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void two_servers_at_once_send_one_mail(DatabaseKind kind) throws Exception {
    try (var office = reminded(kind, "officer");
        var servers = Executors.newFixedThreadPool(2)) {
      office.given("jfj-2020-00001", "2020-03-02", "officer");
      office.clock.day("2020-03-30");
      var start = new CyclicBarrier(2);
      Callable<Integer> server =
          () -> {
            start.await();
            return office.remind("officer");
          };

      List<Future<Integer>> rounds = servers.invokeAll(List.of(server, server));

      assertThat(rounds).hasSize(2);
      assertThat(office.mails()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_takes_a_case_over_is_told_and_who_had_it_no_more(DatabaseKind kind) {
    try (var office = reminded(kind, "officer", "officer2")) {
      CaseId id = office.given("jfj-2020-00001", "2020-03-02", "officer");
      office.clock.day("2020-03-27");
      office.round();

      office.give(id, "officer2");
      office.round();
      office.clock.day("2020-03-31");
      office.round();

      assertThat(office.mails())
          .extracting(mail -> mail.lines().findFirst().orElseThrow())
          .containsExactly(
              "officer2@jfj.example.cn", "officer2@jfj.example.cn", "officer@jfj.example.cn");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_case_that_nobody_took_is_told_to_those_who_may_give_it_out(DatabaseKind kind) {
    try (var office = reminded(kind, "officer", "inspector")) {
      office.untaken("jfj-2020-00001", "2020-03-02");

      office.clock.day("2020-03-26");
      office.round();

      assertThat(office.mails())
          .singleElement()
          .asString()
          .contains("officer@jfj.example.cn")
          .contains("jfj-2020-00001  答复期限  2020-03-30");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_case_that_was_closed_in_between_is_not_told(DatabaseKind kind) {
    try (var office = reminded(kind, "officer")) {
      CaseId id = office.given("jfj-2020-00001", "2020-03-02", "officer");
      office.withdraw(id, "2020-03-26");

      office.clock.day("2020-03-31");
      office.round();

      assertThat(office.mails()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_has_left_or_wants_no_mail_gets_none(DatabaseKind kind) {
    try (var office = reminded(kind, "officer", "officer2")) {
      office.given("jfj-2020-00001", "2020-03-02", "officer");
      office.given("jfj-2020-00002", "2020-03-02", "officer2");
      office.leaves("officer");
      office.reminders(desk -> desk.mailTo(People.SECOND_OFFICER, ""));

      office.clock.day("2020-03-31");
      office.round();

      assertThat(office.mails()).isEmpty();
      List<Due> shown = office.reminders(desk -> desk.warnings(People.SECOND_OFFICER, 10));
      assertThat(shown).hasSize(1);
    }
  }

  private static ReminderOffice reminded(DatabaseKind kind, String... logins) {
    var office = new ReminderOffice(kind);
    for (String login : logins) {
      Change<?> change =
          office.reminders(
              desk ->
                  desk.mailTo(
                      People.person(login, gongkai.office.Role.CASE_OFFICER),
                      login + "@jfj.example.cn"));
      assertThat(change).isInstanceOf(Change.Done.class);
    }
    return office;
  }
}
