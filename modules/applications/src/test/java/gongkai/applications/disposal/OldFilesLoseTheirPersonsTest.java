package gongkai.applications.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.retention.Disposals.Disposal;
import gongkai.applications.retention.Disposals.Hold;
import gongkai.applications.retention.Disposals.OverFile;
import gongkai.applications.retention.Disposals.Page;
import gongkai.applications.retention.Disposals.State;
import gongkai.applications.retention.Disposals.Wanted;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OldFilesLoseTheirPersonsTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_dry_run_lists_what_is_over_and_changes_nothing(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId ten = office.archived("jfj-2020-00001", 10);
      office.archived("jfj-2020-00002", 30);
      office.clock.day("2030-12-31");
      assertThat(due(office).files()).isEmpty();

      office.clock.day("2031-01-01");

      assertThat(due(office).files())
          .extracting(OverFile::number)
          .containsExactly("jfj-2020-00001");
      assertThat(due(office).total()).isEqualTo(1);
      assertThat(csv(office)).contains("jfj-2020-00001,定期10年,一般申请,2020-03-20,2030-12-31");
      assertThat(office.knowsApplicant(ten)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void two_persons_destroy_the_persons_and_leave_numbers_and_clock(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId id = office.archived("jfj-2020-00001", 10);
      int events = office.file(id, file -> file.events().size());
      office.clock.day("2031-01-02");
      Disposal list = done(office.desk(desk -> desk.propose(People.OFFICER, "2030年度")));

      Disposal running = done(approve(office, People.APPROVER, list));
      office.runToTheEnd();

      assertThat(running.state()).isEqualTo(State.RUNNING);
      assertThat(running.remark()).isEqualTo("2030年度");
      assertThat(
              office.count(
                  "select count(*) from applications.disposal where id <> ?1 and remark like 'v1.%'",
                  id))
          .isEqualTo(1);
      assertThat(office.approved).containsExactly(list.id());
      assertThat(office.knowsApplicant(id)).isFalse();
      assertThat(office.count("select count(*) from applications.words where case_id = ?1", id))
          .isZero();
      assertThat(office.<String>file(id, file -> file.facts().number()))
          .isEqualTo("jfj-2020-00001");
      assertThat(office.<Integer>file(id, file -> file.clockEvents().size())).isEqualTo(2);
      assertThat(office.<Integer>file(id, file -> file.events().size())).isEqualTo(events + 1);
      Disposal finished = latest(office);
      assertThat(finished.state()).isEqualTo(State.DONE);
      assertThat(finished.disposed()).isEqualTo(1);
      assertThat(office.audit.lines())
          .anyMatch(line -> line.startsWith("approver application.disposed"));
      assertThat(due(office).files()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_was_enclosed_with_its_letters_goes_with_the_file(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId id = office.archived("jfj-2020-00001", 10);
      CaseId other = office.archived("jfj-2020-00002", 30);
      office.enclose(id, "a");
      office.enclose(other, "b");
      office.clock.day("2031-01-02");

      approve(office, People.APPROVER, done(office.desk(desk -> desk.propose(People.OFFICER, ""))));
      office.runToTheEnd();

      assertThat(office.enclosed(id)).isZero();
      assertThat(office.enclosed(other)).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobody_approves_what_they_proposed_and_officers_approve_nothing(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId id = office.archived("jfj-2020-00001", 10);
      office.clock.day("2031-01-02");
      Disposal list = done(office.desk(desk -> desk.propose(People.APPROVER, "")));

      assertThat(code(approve(office, People.APPROVER, list))).isEqualTo("own");
      assertThat(code(approve(office, People.SECOND_OFFICER, list))).isEqualTo("forbidden");
      assertThat(code(approve(office, People.STRANGER, list))).isEqualTo("unknown");
      office.runToTheEnd();

      assertThat(office.knowsApplicant(id)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_dry_run_is_searched_by_number_by_day_and_by_what_keeps_a_file(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId contested = office.archived("jfj-2020-00001", 10);
      office.archived("jfj-2020-00002", 10);
      office.archived("jf_-2020-00003", 10);
      office.clock.day("2031-01-02");
      office.challenge(contested);
      LocalDate last = due(office).files().getFirst().until();

      assertThat(found(office, new Wanted("jfj-", null, null)))
          .containsExactlyInAnyOrder("jfj-2020-00001", "jfj-2020-00002");
      assertThat(found(office, new Wanted("jf_", null, null))).containsExactly("jf_-2020-00003");
      assertThat(found(office, new Wanted("", null, true))).containsExactly("jfj-2020-00001");
      assertThat(found(office, new Wanted("jfj", last, false))).containsExactly("jfj-2020-00002");
      assertThat(found(office, new Wanted("", last.minusDays(1), null))).isEmpty();
    }
  }

  private static List<String> found(DisposalOffice office, Wanted wanted) {
    Page page = office.desk(desk -> desk.due(People.OFFICER, wanted, 0, 50));
    assertThat(page.total()).isEqualTo(page.files().size());
    return page.files().stream().map(OverFile::number).toList();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_file_with_a_pending_lawsuit_is_never_touched(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId contested = office.archived("jfj-2020-00001", 10);
      CaseId later = office.archived("jfj-2020-00002", 10);
      office.clock.day("2031-01-02");
      office.challenge(contested);
      assertThat(due(office).files())
          .extracting(OverFile::hold)
          .containsExactlyInAnyOrder(Hold.REMEDY, null);
      Disposal list = done(office.desk(desk -> desk.propose(People.OFFICER, "")));
      assertThat(list.files()).isEqualTo(1);
      approve(office, People.APPROVER, list);
      office.run("update applications.remedy set case_id = ?1", later);

      office.runToTheEnd();

      assertThat(office.knowsApplicant(later)).isTrue();
      assertThat(latest(office).kept()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_was_cut_off_goes_on_and_nothing_goes_twice(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      List<CaseId> ids =
          List.of(
              office.archived("jfj-2020-00001", 10),
              office.archived("jfj-2020-00002", 10),
              office.archived("jfj-2020-00003", 10));
      office.clock.day("2031-01-02");
      Disposal list = done(office.desk(desk -> desk.propose(People.OFFICER, "")));
      approve(office, People.APPROVER, list);
      office.step(list.id());
      assertThat(latest(office).disposed()).isEqualTo(1);

      office.runToTheEnd();
      office.runToTheEnd();

      assertThat(ids).noneMatch(office::knowsApplicant);
      assertThat(latest(office).disposed()).isEqualTo(3);
      assertThat(
              office.audit.lines().stream().filter(line -> line.contains("application.disposed")))
          .hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_list_that_is_thrown_away_destroys_nothing(DatabaseKind kind) {
    try (var office = new DisposalOffice(kind)) {
      CaseId id = office.archived("jfj-2020-00001", 10);
      office.clock.day("2031-01-02");
      Disposal list = done(office.desk(desk -> desk.propose(People.OFFICER, "")));
      assertThat(code(office.desk(desk -> desk.propose(People.OFFICER, "")))).isEqualTo("empty");

      done(office.desk(desk -> desk.reject(People.APPROVER, list.id(), list.version())));
      office.runToTheEnd();

      assertThat(office.knowsApplicant(id)).isTrue();
      assertThat(code(approve(office, People.APPROVER, latest(office)))).isEqualTo("state");
    }
  }

  private static Page due(DisposalOffice office) {
    return office.desk(desk -> desk.due(People.OFFICER, Wanted.ALL, 0, 50));
  }

  private static Disposal latest(DisposalOffice office) {
    return office.desk(desk -> desk.latest(People.OFFICER)).getFirst();
  }

  private static Change<Disposal> approve(DisposalOffice office, Actor actor, Disposal list) {
    return office.desk(desk -> desk.approve(actor, list.id(), list.version()));
  }

  private static String csv(DisposalOffice office) {
    return office.desk(
        desk -> {
          var out = new StringWriter();
          try {
            desk.export(People.OFFICER, Wanted.ALL, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString();
        });
  }

  private static Disposal done(Change<Disposal> change) {
    if (change instanceof Change.Done<Disposal> done) {
      return done.value();
    }
    throw new AssertionError(change.toString());
  }

  private static String code(Change<Disposal> change) {
    return change instanceof Change.Refused<Disposal> refused
        ? refused.problems().getFirst().code()
        : "done";
  }
}
