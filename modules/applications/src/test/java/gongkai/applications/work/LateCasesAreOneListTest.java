package gongkai.applications.work;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.work.CasesAreHandledTest.granted;
import static gongkai.applications.work.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.CaseQuery.Traits;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Cases;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Late are cases answered after the last day and open ones after it; two indexes find them. */
class LateCasesAreOneListTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void inEveryOrderAndOnEveryPage(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId first = answeredOn(place, "2020-03-09", "2020-04-08");
      CaseId inTime = answeredOn(place, "2020-03-12", "2020-03-16");
      CaseId open = place.received("2020-03-10", "申请公开乙文件");
      CaseId second = answeredOn(place, "2020-03-11", "2020-04-13");
      place.clock().day("2020-05-06");
      CaseId early = place.received("2020-05-06", "申请公开丙文件");
      place.clock().day("2020-05-07");

      for (Sort sort : Sort.values()) {
        for (boolean descending : List.of(true, false)) {
          List<CaseRow> all = page(place, late(true, sort, descending), 0, 10).rows();
          Cases.Page middle = page(place, late(true, sort, descending), 1, 1);

          assertThat(all).extracting(CaseRow::id).containsExactlyInAnyOrder(first, open, second);
          assertThat(all).isSortedAccordingTo(order(sort, descending));
          assertThat(middle.rows()).containsExactly(all.get(1));
          assertThat(middle.total()).isEqualTo(3);
          assertThat(middle.capped()).isFalse();
        }
      }
      assertThat(page(place, late(false, Sort.RECEIVED, true), 0, 10).rows())
          .extracting(CaseRow::id)
          .containsExactly(early, inTime);
    }
  }

  private static CaseId answeredOn(Workplace place, String received, String day) {
    CaseId id = place.received(received, "申请公开2019年技改补贴名单");
    place.clock().day(day);
    done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted("检索档案用时过长"))));
    done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
    done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "")));
    LocalDate on = LocalDate.parse(day);
    done(place.procedure(id, (p, v) -> p.recordDispatch(OFFICER, id, v, 1, on, "")));
    return id;
  }

  private static Comparator<CaseRow> order(Sort sort, boolean descending) {
    Comparator<CaseRow> rising =
        switch (sort) {
          case RECEIVED -> Comparator.comparing(CaseRow::received);
          case DEADLINE -> Comparator.comparing(CaseRow::deadline);
          case NUMBER -> Comparator.comparing(CaseRow::number);
          case CHANGED -> Comparator.comparing(CaseRow::changedAt);
        };
    return descending ? rising.reversed() : rising;
  }

  private static Cases.Page page(Workplace place, CaseQuery query, int offset, int limit) {
    return place.read(cases -> cases.page(OFFICER, query, offset, limit));
  }

  private static CaseQuery late(boolean late, Sort sort, boolean descending) {
    var traits = new Traits(null, null, null, null, null, null, "", "", late, null);
    return new CaseQuery("", null, traits, Span.ANY, Span.ANY, "", sort, descending);
  }
}
