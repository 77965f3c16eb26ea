package gongkai.applications.listing;

import static gongkai.applications.testing.People.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Group;
import gongkai.applications.work.Workplace;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A defect of the peers: what was due today stood in two lists or in none. */
class DueTodayAppearsInExactlyOneListTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
  private static final LocalDate SOON = LocalDate.of(2020, 4, 14);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eachOpenCaseStandsInOneListByTime(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.clock().day("2020-03-10");
      CaseId dueToday = place.received("2020-03-09", "申请公开甲文件");
      CaseId dueTomorrow = place.received("2020-03-10", "申请公开乙文件");
      CaseId overdue = place.received("2020-03-06", "申请公开丙文件");
      place.clock().day("2020-04-07");
      CaseId later = place.received("2020-04-07", "申请公开丁文件");
      CaseId corrected = place.received("2020-04-07", "申请公开那份文件");
      correctionAsked(place, corrected);
      CaseId unconfirmed =
          place.received("2020-04-07", "申请公开戊文件", Requesting.person(), Channel.FAX);

      assertThat(place.view(dueToday).clock().deadline()).isEqualTo(TODAY);
      assertThat(place.view(dueToday).clock().daysLeft()).isZero();
      assertThat(lists(place, dueToday)).containsExactly(Group.DUE_TODAY);
      assertThat(lists(place, dueTomorrow)).containsExactly(Group.DUE_SOON);
      assertThat(lists(place, overdue)).containsExactly(Group.OVERDUE);
      assertThat(lists(place, later)).containsExactly(Group.LATER);
      assertThat(lists(place, corrected)).containsExactly(Group.WAITING);
      assertThat(lists(place, unconfirmed)).containsExactly(Group.WAITING);
      List<Cases.GroupCount> counts = place.read(cases -> cases.groups(OFFICER));
      assertThat(counts)
          .filteredOn(count -> count.group().byTime() && count.cases() > 0)
          .extracting(Cases.GroupCount::group, Cases.GroupCount::cases)
          .containsExactlyInAnyOrder(
              tuple(Group.OVERDUE, 1),
              tuple(Group.DUE_TODAY, 1),
              tuple(Group.DUE_SOON, 1),
              tuple(Group.WAITING, 2),
              tuple(Group.LATER, 1));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameDaysAreLeftOnThePageInTheListAndInTheFile(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.clock().day("2020-04-01");
      CaseId id = place.received("2020-03-09", "申请公开甲文件");

      CaseRow row =
          place.read(cases -> cases.page(OFFICER, CaseQuery.ALL, 0, 10)).rows().getFirst();
      String file = place.read(DueTodayAppearsInExactlyOneListTest::export);

      int left = place.view(id).clock().daysLeft();
      assertThat(left).isEqualTo(3);
      assertThat(row.daysLeft()).isEqualTo(left);
      assertThat(file).contains(",2020-04-07,3,否,");
    }
  }

  @Property
  void anyOpenCaseHasExactlyOneListByTime(
      @ForAll ClockState state, @ForAll @IntRange(min = -60, max = 60) int days) {
    LocalDate deadline = TODAY.plusDays(days);

    Group group = Lists.byTime(state, deadline, TODAY, SOON);

    assertThat(group.byTime()).isTrue();
    assertThat(group == Group.DUE_TODAY).isEqualTo(days == 0);
    assertThat(group == Group.OVERDUE).isEqualTo(days < 0);
  }

  private static void correctionAsked(Workplace place, CaseId id) {
    var asked = new ClockEvent.CorrectionAsked(TODAY, 15);
    Change<?> change =
        place
            .db()
            .transact(
                em ->
                    CaseFiles.log(em, place.clock())
                        .append(id, CaseEvents.ANY_VERSION, asked, OFFICER));
    assertThat(change).isInstanceOf(Change.Done.class);
  }

  private static List<Group> lists(Workplace place, CaseId id) {
    return Arrays.stream(Group.values())
        .filter(Group::byTime)
        .filter(
            group ->
                place
                    .read(cases -> cases.page(OFFICER, CaseQuery.of(group), 0, 200))
                    .rows()
                    .stream()
                    .anyMatch(row -> row.id().equals(id)))
        .toList();
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
