package gongkai.applications.listing;

import static gongkai.applications.testing.People.INSPECTOR;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.testing.People.SECOND_OFFICER;
import static gongkai.applications.testing.People.STRANGER;
import static gongkai.applications.work.Workplace.done;
import static gongkai.applications.work.Workplace.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.CaseQuery.Traits;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Departments.Department;
import gongkai.applications.desk.Group;
import gongkai.applications.desk.Workload;
import gongkai.applications.testing.People;
import gongkai.applications.work.Workplace;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters, orders, lists of the desk, export and figures, on both databases. */
class StaffFindTheirCasesTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyFilterAndOrderWorksTogether(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.received("2020-03-09", "申请公开甲文件");
      var traits =
          new Traits(
              People.BUREAU,
              Stage.REGISTERED,
              ClockState.RUNNING,
              CaseKind.DISCLOSURE,
              Channel.COUNTER,
              null,
              "",
              "",
              false,
              true);
      var march = new Span(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31));
      var april = new Span(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30));

      for (Sort sort : Sort.values()) {
        for (boolean descending : List.of(true, false)) {
          var query =
              new CaseQuery("jfj-2020", Group.DUE_SOON, traits, march, april, "", sort, descending);
          var all = new CaseQuery("jfj-2020", null, traits, march, april, "测试甲", sort, descending);
          place.clock().day("2020-04-03");
          assertThat(rows(place, OFFICER, query)).as(sort.name()).hasSize(1);
          assertThat(rows(place, OFFICER, all)).as(sort.name()).hasSize(1);
          assertThat(rows(place, STRANGER, query)).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void pagesFollowTheOrderAndTheFileHoldsAllOfThem(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      List<String> days = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate day = LocalDate.of(2020, 3, 2).plusDays(i % 5);
        days.add(day.toString());
        place.received(day.toString(), "申请公开第" + i + "号文件");
      }
      var rising =
          new CaseQuery("", null, Traits.ANY, Span.ANY, Span.ANY, "", Sort.RECEIVED, false);

      List<CaseRow> all = rows(place, OFFICER, rising);
      Cases.Page second = place.read(cases -> cases.page(OFFICER, rising, 3, 2));
      String file = place.read(cases -> export(cases, rising));

      assertThat(all)
          .extracting(row -> String.valueOf(row.received()))
          .containsExactlyElementsOf(days.stream().sorted().toList());
      assertThat(second.total()).isEqualTo(7);
      assertThat(second.capped()).isFalse();
      assertThat(second.rows()).containsExactlyElementsOf(all.subList(3, 5));
      assertThat(file.lines()).hasSize(8);
      assertThat(place.trail()).contains("officer application.exported applications rows: 7");
      assertThatThrownBy(() -> place.read(cases -> cases.page(OFFICER, rising, 10_001, 1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theDeskHasMyCasesMyDepartmentsAndThoseOfNobody(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.departments(
          d ->
              d.save(
                  OFFICER,
                  new Department(0, People.BUREAU, "cyk", "产业科", true, List.of("officer2"))));
      CaseId mine = place.received("2020-03-09", "申请公开甲文件");
      CaseId given = place.received("2020-03-09", "申请公开乙文件");
      CaseId fresh = place.received("2020-03-09", "申请公开丙文件");
      done(place.desk(mine, (desk, v) -> desk.claim(OFFICER, mine, v)));
      done(place.desk(given, (desk, v) -> desk.assign(REVIEWER, given, v, "cyk", "", "")));

      assertThat(ids(place, OFFICER, Group.MINE)).containsExactly(mine);
      assertThat(ids(place, OFFICER, Group.UNIT)).isEmpty();
      assertThat(ids(place, SECOND_OFFICER, Group.UNIT)).containsExactly(given);
      assertThat(ids(place, OFFICER, Group.UNASSIGNED)).containsExactly(fresh);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsPutUpWaitsForWhoMayPassItAndNotForWhoPutItUp(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      place.received("2020-03-09", "申请公开乙文件");
      Actor both = People.person("both", Role.CASE_OFFICER, Role.REVIEWER);
      done(place.procedure(id, (p, v) -> p.askCorrection(both, id, v, List.of("请写明文件的名称"), 15)));

      List<CaseId> ofReviewer = ids(place, REVIEWER, Group.TO_APPROVE);
      List<CaseId> ofProposer = ids(place, both, Group.TO_APPROVE);
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "同意")));

      assertThat(ofReviewer).containsExactly(id);
      assertThat(ofProposer).isEmpty();
      assertThat(ids(place, REVIEWER, Group.TO_APPROVE)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void applicantsAreFoundByNumberOrNameAndShownMasked(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      place.received("2020-03-09", "申请公开乙文件", Workplace.somebody("测试乙", "440524188001010014"));

      assertThat(rows(place, OFFICER, of(Requesting.IDENTITY_NUMBER))).hasSize(1);
      assertThat(rows(place, OFFICER, of("测试甲"))).extracting(CaseRow::id).containsExactly(id);
      assertThat(rows(place, OFFICER, of("测试"))).isEmpty();
      assertThat(of("测试甲").toString()).doesNotContain("测试甲");
      Applicant masked = place.view(id).applicant();
      assertThat(masked.name()).isEqualTo("测**");
      assertThat(masked.documentNumber()).doesNotContain("19900307");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyUnmaskingHasAReasonAndIsRecorded(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");

      Change<Applicant> silent = place.read(cases -> cases.unmask(OFFICER, id, ""));
      Change<Applicant> viewer = place.read(cases -> cases.unmask(INSPECTOR, id, "督查"));
      Change<Applicant> stranger = place.read(cases -> cases.unmask(STRANGER, id, "邮寄"));
      List<String> before = List.copyOf(place.trail());
      Change<Applicant> plain = place.read(cases -> cases.unmask(OFFICER, id, "邮寄答复书"));

      assertThat(refusal(silent)).containsExactly("reason required");
      assertThat(refusal(viewer)).containsExactly("forbidden");
      assertThat(refusal(stranger)).containsExactly("unknown");
      assertThat(before).isEmpty();
      assertThat(((Change.Done<Applicant>) plain).value().name()).isEqualTo("测试甲");
      assertThat(place.trail())
          .containsExactly("officer application.unmasked application:" + id + " 邮寄答复书");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFileNamesNobodyAndRunsNothing(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开甲文件");
      done(place.desk(id, (desk, v) -> desk.describe(OFFICER, id, v, "=HYPERLINK(1)")));

      String file = place.read(cases -> export(cases, CaseQuery.ALL));

      assertThat(file.lines().skip(1))
          .singleElement()
          .asString()
          .startsWith("jfj-2020-00001,jfj,公开申请,当面提交,登记,'=HYPERLINK(1),2020-03-09,计时中,2020-04-07,")
          .doesNotContainPattern("[A-Z]{4,}_|COUNTER|RUNNING|REGISTERED|DISCLOSURE");
      assertThat(file).doesNotContain("测试甲", "甲文件", Requesting.IDENTITY_NUMBER, "3210");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void figuresCountWhatWasInTimeByMonthAndOfficer(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.clock().day("2020-03-10");
      CaseId ended = place.received("2020-03-09", "申请公开甲文件");
      place.received("2020-03-10", "申请公开乙文件");
      done(place.desk(ended, (desk, v) -> desk.claim(OFFICER, ended, v)));
      LocalDate on = LocalDate.of(2020, 3, 9);
      done(place.procedure(ended, (p, v) -> p.withdraw(OFFICER, ended, v, on, "不再需要")));
      place.clock().day("2020-05-06");
      YearMonth march = YearMonth.of(2020, 3);

      List<Workload.Month> months = place.figures(w -> w.months(INSPECTOR, null, march, march));
      List<Workload.Officer> officers =
          place.figures(w -> w.officers(INSPECTOR, null, march, march));
      List<Workload.Month> elsewhere =
          place.figures(w -> w.months(STRANGER, People.BUREAU, march, march));
      place.clock().day("2020-04-01");
      LocalDate today = LocalDate.of(2020, 4, 1);
      List<Workload.Day> days =
          place.figures(w -> w.calendar(INSPECTOR, null, today, today.plusDays(29)));
      List<Workload.Day> passed =
          place.figures(w -> w.calendar(INSPECTOR, null, today, LocalDate.of(2020, 4, 7)));
      var out = new StringWriter();
      int lines = place.figures(w -> export(w, march, out));

      assertThat(months).containsExactly(new Workload.Month(march, 2, 1, 1, 0, 1, 1));
      assertThat(officers)
          .containsExactly(
              new Workload.Officer("", 1, 0, 0, 0, 1, 1),
              new Workload.Officer("officer", 1, 1, 1, 0, 0, 0));
      assertThat(days).containsExactly(new Workload.Day(LocalDate.of(2020, 4, 8), 1));
      assertThat(passed).isEmpty();
      assertThat(lines).isEqualTo(3);
      assertThat(out.toString())
          .contains(
              "按收到月份,2020-03,2,1,1,0,1,0", "按经办人,（未分办）,1,0,0,0,1,0", "按经办人,officer,1,1,1,0,0,0");
      assertThat(elsewhere).isEmpty();
    }
  }

  private static int export(Workload workload, YearMonth month, StringWriter out) {
    try {
      return workload.export(INSPECTOR, null, month, month, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseQuery of(String applicant) {
    return new CaseQuery("", null, Traits.ANY, Span.ANY, Span.ANY, applicant, Sort.RECEIVED, true);
  }

  private static List<CaseRow> rows(Workplace place, Actor actor, CaseQuery query) {
    return place.read(cases -> cases.page(actor, query, 0, 200)).rows();
  }

  private static List<CaseId> ids(Workplace place, Actor actor, Group group) {
    return rows(place, actor, CaseQuery.of(group)).stream().map(CaseRow::id).toList();
  }

  private static String export(Cases cases, CaseQuery query) {
    var out = new StringWriter();
    try {
      cases.export(OFFICER, query, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
