package gongkai.applications.intake;

import static gongkai.applications.intake.FrontDesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.casefile.Requesting;
import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.intake.OwnCodes.Origin;
import gongkai.applications.testing.Bureau;
import gongkai.applications.vault.TestKeys;
import gongkai.testbed.DatabaseKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A case that was split from another, or answers it again, is found and opened by its applicant.
 */
class WhatCameOfACaseHasItsOwnCodeTest {
  private static final Pattern CODE = Pattern.compile("查询码：([A-Z2-9-]+)");

  private static void giveOwnCode(FrontDesk desk, String number, String former) {
    desk.db.run(
        em ->
            OwnCodesFixture.codes(em, TestKeys.vault(), desk.outbox, new Bureau(), desk.audit)
                .give(
                    desk.find(number).facts(),
                    former,
                    Origin.SPLIT,
                    Requesting.person(),
                    "officer",
                    desk.clock.instant()));
  }

  private static String mailed(FrontDesk desk) {
    Matcher code = CODE.matcher(desk.outbox.messages().getLast().text());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static Look look(FrontDesk desk, String number, String code) {
    return desk.at(intake -> intake.look(number, code, "reader"));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theMailedCodeOpensItAndTheFormerOneNoMore(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      String fresh = desk.answeredAgain(receipt.number());
      Look before = look(desk, fresh, receipt.code());

      giveOwnCode(desk, fresh, receipt.number());

      assertThat(before).isInstanceOf(Look.Seen.class);
      assertThat(look(desk, fresh, mailed(desk))).isInstanceOf(Look.Seen.class);
      assertThat(look(desk, fresh, receipt.code())).isInstanceOf(Look.Wrong.class);
      assertThat(look(desk, receipt.number(), mailed(desk))).isInstanceOf(Look.Wrong.class);
      assertThat(look(desk, receipt.number(), receipt.code())).isInstanceOf(Look.Seen.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void thePageOfTheFirstCaseNamesTheNumbersOfWhatCameOfIt(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));
      String fresh = desk.answeredAgain(receipt.number());

      Look first = look(desk, receipt.number(), receipt.code());
      Look second = look(desk, fresh, receipt.code());

      assertThat(((Look.Seen) first).progress().further()).containsExactly(fresh);
      assertThat(((Look.Seen) second).progress().further()).isEmpty();
    }
  }
}
