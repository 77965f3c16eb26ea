package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.testing.People;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many approvers at once, some of whose transactions fail. */
class LetterNumbersHaveNoGapTest {
  private static final String FORM = "{prefix}公开〔{yyyy}〕{n}号";
  private static final int APPROVERS = 8;
  private static final int EACH = 15;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void concurrent_approvals_take_each_number_once_and_a_failed_one_gives_it_back(DatabaseKind kind)
      throws InterruptedException {
    try (var office = new LetterOffice(kind)) {
      Body bureau = CaseFiles.OFFICE.body(People.BUREAU).orElseThrow();
      var taken = new ConcurrentLinkedQueue<Integer>();
      try (var threads = Executors.newFixedThreadPool(APPROVERS)) {
        for (int approver = 0; approver < APPROVERS; approver++) {
          int shift = approver;
          threads.execute(
              () -> IntStream.range(0, EACH).forEach(i -> take(office, bureau, taken, i + shift)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
      }

      assertThat(taken).hasSize(APPROVERS * EACH * 2 / 3);
      assertThat(taken.stream().sorted().toList())
          .isEqualTo(IntStream.rangeClosed(1, taken.size()).boxed().toList());
    }
  }

  private static void take(
      LetterOffice office, Body bureau, ConcurrentLinkedQueue<Integer> taken, int turn) {
    try {
      taken.add(
          office.db.transact(
              em -> {
                int number = new LetterNumbers(em, FORM).take(bureau, 2020).number();
                if (turn % 3 == 0) {
                  throw new IllegalStateException("the server was killed");
                }
                return number;
              }));
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("the server was killed");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_cancelled_letter_keeps_its_number_and_a_discarded_draft_never_had_one(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView first = office.approved(LetterOffice.refusal(id));
      LetterView draft = office.composed(LetterOffice.refusal(id));
      office.letters(l -> l.discard(People.OFFICER, draft.id(), draft.version()));

      Change<LetterView> cancelled =
          office.letters(l -> l.cancel(People.APPROVER, first.id(), first.version(), "申请人已撤回申请"));
      LetterView second = office.approved(LetterOffice.refusal(id));
      office.clock.day("2021-01-04");
      LetterView next = office.approved(LetterOffice.refusal(id));

      assertThat(LetterOffice.done(cancelled).state()).isEqualTo(LetterState.VOID);
      assertThat(office.told(id)).contains("申请人已撤回申请");
      assertThat(office.of(id))
          .extracting(LetterView::number)
          .isEqualTo(List.of("赣开经发公开〔2020〕1号", "赣开经发公开〔2020〕2号", "赣开经发公开〔2021〕1号"));
      assertThat(second.number()).endsWith("2号");
      assertThat(next.number()).endsWith("〔2021〕1号");
    }
  }
}
