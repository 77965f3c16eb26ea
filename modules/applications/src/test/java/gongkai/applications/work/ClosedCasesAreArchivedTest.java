package gongkai.applications.work;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedCasesAreArchivedTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_closed_file_is_kept_ten_years_from_the_next_january(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = withdrawn(place);

      Change<Kept> change = archive(place, id);

      Kept kept = ((Change.Done<Kept>) change).value();
      assertThat(kept.term()).isEqualTo("定期10年");
      assertThat(kept.until()).isEqualTo(LocalDate.parse("2030-12-31"));
      Optional<Kept> seen = place.archive(archive -> archive.kept(People.INSPECTOR, id));
      assertThat(seen).contains(kept);
      assertThat(place.view(id).timeline().getLast().text()).isEqualTo("归档：定期10年，一般申请");
      assertThat(place.trail()).anyMatch(line -> line.contains("application.archived"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_open_case_and_an_archived_one_are_refused(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId open = place.received("2020-03-02", "道路养护经费");
      CaseId archived = withdrawn(place);
      archive(place, archived);

      assertThat(Workplace.refusal(archive(place, open))).containsExactly("state");
      assertThat(Workplace.refusal(archive(place, archived))).containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_case_with_a_pending_lawsuit_waits(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = withdrawn(place);
      challenge(place, id, "REPLY_DUE");

      assertThat(Workplace.refusal(archive(place, id))).containsExactly("remedy");

      finish(place);
      Kept kept = ((Change.Done<Kept>) archive(place, id)).value();
      assertThat(kept.term()).isEqualTo("定期30年");
    }
  }

  private static CaseId withdrawn(Workplace place) {
    CaseId id = place.received("2020-03-02", "道路养护经费");
    LocalDate on = LocalDate.parse("2020-03-09");
    Workplace.done(
        place.procedure(
            id, (door, version) -> door.withdraw(People.OFFICER, id, version, on, "不再需要")));
    return id;
  }

  private static Change<Kept> archive(Workplace place, CaseId id) {
    long version = place.version(id);
    return place.archive(archive -> archive.archive(People.OFFICER, id, version));
  }

  private static void challenge(Workplace place, CaseId id, String state) {
    place
        .db()
        .run(
            em ->
                em.createNativeQuery(
                        """
                        insert into applications.remedy (id, version, body, case_id, case_number,
                          letter_number, route, earlier, authority, authority_number, simplified,
                          state, filed_on, reply_remark, result_class, class_reason, ruling_note,
                          follow_up, changed_at, changed_by)
                        values ('r1', 1, 'jfj', ?1, 'jfj-2020-00001', '', 'DIRECT_LITIGATION', '',
                          '人民法院', '', false, ?2, date '2020-03-10', '', '', '', '', '', 0, '')
                        """)
                    .setParameter(1, id.value())
                    .setParameter(2, state)
                    .executeUpdate());
  }

  private static void finish(Workplace place) {
    place
        .db()
        .run(
            em ->
                em.createNativeQuery("update applications.remedy set state = 'FINISHED'")
                    .executeUpdate());
  }
}
