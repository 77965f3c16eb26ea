package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the draft to the applicant, on real databases. */
class LettersLeaveOnceTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);

  private static Dispatch online(LetterView letter) {
    return new Dispatch(Delivery.ONLINE, TODAY, "", letter.maskedRecipient());
  }

  private static List<String> codes(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(Problem::code).toList()
        : List.of();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_answer_is_approved_by_another_person_leaves_once_and_stops_the_clock(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));

      Change<LetterView> first = office.dispatch(letter, online(letter));
      Change<LetterView> again = office.dispatch(letter, online(letter));
      Change<LetterView> withNewVersion = office.dispatch(LetterOffice.done(first), online(letter));

      assertThat(letter.number()).isEqualTo("赣开经发公开〔2020〕1号");
      assertThat(LetterOffice.done(first).state()).isEqualTo(LetterState.DISPATCHED);
      assertThat(codes(again)).containsExactly("stale");
      assertThat(codes(withNewVersion)).containsExactly("state");
      assertThat(office.clockEvents(id))
          .filteredOn(event -> event instanceof ClockEvent.Replied)
          .containsExactly(new ClockEvent.Replied(TODAY));
      assertThat(office.stage(id)).isEqualTo(Stage.CLOSED);
      assertThat(office.audit.lines())
          .extracting(line -> line.split(" ")[0] + " " + line.split(" ")[1])
          .containsExactly(
              "officer letter.composed", "approver letter.approved", "officer letter.dispatched");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void two_who_dispatch_at_once_send_one_letter(DatabaseKind kind) throws Exception {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      var done = new ConcurrentLinkedQueue<Boolean>();

      try (var threads = Executors.newFixedThreadPool(8)) {
        for (int i = 0; i < 8; i++) {
          threads.execute(
              () -> done.add(office.dispatch(letter, online(letter)) instanceof Change.Done));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
      }

      assertThat(done).hasSize(8).containsOnlyOnce(true);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_was_approved_is_what_the_applicant_fetches(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      var before = office.fetch(id, letter.id());

      LetterOffice.done(office.dispatch(letter, online(letter)));

      assertThat(before).isEmpty();
      byte[] first = office.fetch(id, letter.id()).orElseThrow();
      byte[] second = office.fetch(id, letter.id()).orElseThrow();
      assertThat(second).isEqualTo(first);
      assertThat(office.fetchable(id))
          .singleElement()
          .extracting(LetterView::sha256)
          .isEqualTo(letter.sha256());
      assertThat(office.fetch(CaseId.random(), letter.id())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_letter_to_a_third_party_is_not_for_the_applicant_and_moves_no_clock(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      var to = new Recipient("某某科技有限公司", Delivery.POST, "江西省赣州市章贡区某路1号");
      LetterView letter =
          office.approved(
              new LetterOrder(
                  id,
                  LetterKind.THIRD_PARTY_CONSULTATION,
                  null,
                  to,
                  Map.of("summary", "2019年度技改补助申报材料")));
      var posted = new Dispatch(Delivery.POST, TODAY, "EM123456789CN", letter.maskedRecipient());

      LetterView left = LetterOffice.done(office.dispatch(letter, posted));

      assertThat(left.maskedRecipient()).isEqualTo("某某****（邮寄 江西省赣州市****）");
      assertThat(left.tracking()).isEqualTo("EM123456789CN");
      assertThat(office.fetchable(id)).isEmpty();
      assertThat(office.clockEvents(id)).hasSize(1);
      LetterText text = office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow();
      assertThat(String.join("", text.paragraphs())).doesNotContain("测试甲");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_correction_notice_tells_the_clock_its_period_and_a_mail_carries_it(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, LetterKind.CORRECTION, null, "15");
      LetterView letter =
          office.approved(
              new LetterOrder(
                  id,
                  LetterKind.CORRECTION,
                  null,
                  new Recipient("张三丰", Delivery.EMAIL, "zhang@example.cn"),
                  Map.of("items", "文件名称\n文件年份", "workingDays", "15")));

      LetterOffice.done(
          office.dispatch(
              letter, new Dispatch(Delivery.EMAIL, TODAY, "", letter.maskedRecipient())));

      assertThat(office.clockEvents(id)).contains(new ClockEvent.CorrectionAsked(TODAY, 15));
      assertThat(office.told(id)).as("what the applicant reads").contains("文件名称\n文件年份");
      assertThat(office.postbox.messages())
          .singleElement()
          .satisfies(
              mail -> {
                assertThat(mail.recipient()).isEqualTo("zhang@example.cn");
                assertThat(mail.attachments()).containsExactly("letter:" + letter.id());
                assertThat(mail.subject() + mail.text()).doesNotContain("张");
              });
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_the_clock_refuses_does_not_leave(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", null);
      office.approve(id, LetterKind.REFUSED, Outcome.INTERNAL_AFFAIRS, "");
      LetterView letter = office.approved(LetterOffice.refusal(id));

      Change<LetterView> withoutDecision = office.dispatch(letter, online(letter));

      assertThat(codes(withoutDecision)).containsExactly("outcome");
      assertThat(office.of(id)).extracting(LetterView::state).containsExactly(LetterState.APPROVED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ONLINE, 2020-03-09, '', someone else, recipient",
    "ONLINE, 2020-03-08, '', '', past",
    "ONLINE, 2020-03-10, '', '', future",
    "EMAIL, 2020-03-09, '', '', form",
    "POST, 2020-03-09, '张三 13800138000', '', form",
  })
  void a_dispatch_that_does_not_fit_is_refused(
      Delivery way, LocalDate on, String tracking, String confirmed, String code) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      String recipient = confirmed.isEmpty() ? letter.maskedRecipient() : confirmed;

      Change<LetterView> change =
          office.dispatch(letter, new Dispatch(way, on, tracking, recipient));

      assertThat(codes(change)).containsExactly(code);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobody_approves_alone_and_nobody_from_elsewhere(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.composed(LetterOffice.refusal(id));
      Actor both =
          People.person("officer", gongkai.office.Role.CASE_OFFICER, gongkai.office.Role.APPROVER);

      Change<LetterView> own = office.letters(l -> l.approve(both, letter.id(), letter.version()));
      Change<LetterView> officer =
          office.letters(l -> l.approve(People.OFFICER, letter.id(), letter.version()));
      Change<LetterView> stranger =
          office.letters(l -> l.approve(People.STRANGER, letter.id(), letter.version()));

      assertThat(codes(own)).containsExactly("same-person");
      assertThat(codes(officer)).containsExactly("forbidden");
      assertThat(codes(stranger)).containsExactly("unknown");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void staff_may_reword_but_not_take_a_clause_out(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.composed(LetterOffice.refusal(id));
      LetterText text = office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow();
      List<String> without = text.paragraphs().stream().filter(p -> !p.contains("行政复议")).toList();
      List<String> more =
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of("特此说明。"), text.paragraphs().stream())
              .toList();

      Change<LetterView> struck =
          office.letters(l -> l.reword(People.OFFICER, letter.id(), letter.version(), without));
      Change<LetterView> added =
          office.letters(l -> l.reword(People.OFFICER, letter.id(), letter.version(), more));

      assertThat(codes(struck)).containsExactly("clause");
      assertThat(LetterOffice.done(added).version()).isGreaterThan(letter.version());
      assertThat(
              office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow().paragraphs())
          .startsWith("特此说明。");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_remedy_that_the_law_changed_meanwhile_is_not_approved(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.composed(LetterOffice.refusal(id));
      office.clock.day("2024-01-02");

      Change<LetterView> change =
          office.letters(l -> l.approve(People.APPROVER, letter.id(), letter.version()));

      assertThat(codes(change)).containsExactly("clause");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothing_personal_stands_readable_in_the_tables_of_letters(DatabaseKind kind)
      throws Exception {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      LetterText text = office.letters(l -> l.text(People.OFFICER, letter.id())).orElseThrow();
      String name = text.salutation().replace("：", "");

      try (var connection = office.db.source().getConnection();
          var rows =
              connection
                  .createStatement()
                  .executeQuery(
                      """
                      select l.*, c.recipient, c.words, c.pdf from applications.letter l
                      join applications.letter_content c on c.letter_id = l.id
                      """)) {
        rows.next();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          assertThat(String.valueOf(rows.getString(column))).doesNotContain(name, "人事管理");
        }
      }
      assertThat(office.audit.lines()).noneMatch(line -> line.contains(name));
      assertThat(letter.toString() + text).doesNotContain(name);
    }
  }
}
