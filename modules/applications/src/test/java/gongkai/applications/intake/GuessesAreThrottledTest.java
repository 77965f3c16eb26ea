package gongkai.applications.intake;

import static gongkai.applications.intake.FrontDesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.testbed.DatabaseKind;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guessing query codes: 10 failures bar a number, 30 bar a source, each for 15 minutes. */
class GuessesAreThrottledTest {
  private static final String WRONG = "AAAA-AAAA";
  private static final String UNKNOWN = "jfj-2020-09999";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void afterTenWrongCodesTheRightOneOpensOnlyWhenTheBarIsOver(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      Receipt other = done(desk.submit(Submissions.person()));
      guess(desk, receipt.number(), 9);
      Look beforeTheTenth = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));
      guess(desk, receipt.number(), 1);

      Look barred = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));
      Look untouched = desk.at(i -> i.look(other.number(), other.code(), "own"));
      String refusal =
          FrontDesk.code(desk.at(i -> i.withdraw(receipt.number(), receipt.code(), "", "own")));
      desk.clock.set(((Look.Throttled) barred).until());
      Look afterwards = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));

      assertThat(beforeTheTenth).isInstanceOf(Look.Seen.class);
      assertThat(untouched).isInstanceOf(Look.Seen.class);
      assertThat(refusal).isEqualTo("busy");
      assertThat(afterwards).isInstanceOf(Look.Seen.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUnknownNumberIsAnsweredAlike(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      guess(desk, receipt.number(), 9);
      guess(desk, UNKNOWN, 9);
      Look known = desk.at(i -> i.look(receipt.number(), WRONG, "last"));
      Look unknown = desk.at(i -> i.look(UNKNOWN, WRONG, "last"));
      Look knownAgain = desk.at(i -> i.look(receipt.number(), WRONG, "next"));
      Look unknownAgain = desk.at(i -> i.look(UNKNOWN, WRONG, "next"));

      assertThat(unknown).isInstanceOf(Look.Wrong.class).isEqualTo(known);
      assertThat(knownAgain).isInstanceOf(Look.Throttled.class);
      assertThat(unknownAgain).isInstanceOf(Look.Throttled.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoTriesThirtyNumbersIsBarredAndNobodyElseIs(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      for (int n = 100; n < 130; n++) {
        String number = "jfj-2020-00" + n;
        desk.at(i -> i.look(number, WRONG, "guesser"));
      }

      Look guesser = desk.at(i -> i.look(receipt.number(), receipt.code(), "guesser"));
      Look owner = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));

      assertThat(guesser).isInstanceOf(Look.Throttled.class);
      assertThat(owner).isInstanceOf(Look.Seen.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void failuresFadeByHalfInFifteenMinutes(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      guess(desk, receipt.number(), 8);
      desk.clock.set(desk.clock.instant().plus(Duration.ofMinutes(15)));

      guess(desk, receipt.number(), 5);
      Look faded = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));
      guess(desk, receipt.number(), 1);
      Look full = desk.at(i -> i.look(receipt.number(), receipt.code(), "own"));

      assertThat(faded).isInstanceOf(Look.Seen.class);
      assertThat(full).isInstanceOf(Look.Throttled.class);
    }
  }

  /** Wrong codes for a number, each from a source of its own. */
  private static void guess(FrontDesk desk, String number, int times) {
    for (int n = 0; n < times; n++) {
      String source = "source" + n;
      Look wrong = desk.at(i -> i.look(number, WRONG, source));
      assertThat(wrong).isInstanceOf(Look.Wrong.class);
    }
  }
}
