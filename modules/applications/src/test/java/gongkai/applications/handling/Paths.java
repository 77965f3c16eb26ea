package gongkai.applications.handling;

import gongkai.applications.Provision;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.Answers.Clarity;
import gongkai.applications.desk.Answers.Extent;
import gongkai.applications.desk.Answers.Holding;
import gongkai.applications.desk.Answers.Matter;
import gongkai.applications.desk.Answers.Responsibility;
import gongkai.applications.desk.Withheld;
import gongkai.applications.handling.Standing.Correction;
import java.time.LocalDate;
import java.util.List;

/** Answers and files that the tests of the seven steps vary. */
final class Paths {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final LocalDate BEFORE = LocalDate.of(2023, 12, 29);
  static final LocalDate DEADLINE = LocalDate.of(2026, 3, 18);
  static final Standing FRESH = facts(Correction.NONE, ClockState.RUNNING);

  private Paths() {}

  static Standing facts(Correction correction, ClockState state) {
    return new Standing(
        Provision.ELECTRONIC,
        LocalDate.of(2026, 2, 12),
        DEADLINE,
        state,
        correction,
        false,
        false,
        false,
        false,
        state == ClockState.CONSULTING,
        false);
  }

  /** As {@link #FRESH}, with these things done: fee, reasons, third, maker, objected. */
  static Standing having(String... done) {
    List<String> all = List.of(done);
    return new Standing(
        Provision.ELECTRONIC,
        FRESH.received(),
        DEADLINE,
        ClockState.RUNNING,
        Correction.NONE,
        all.contains("fee"),
        all.contains("reasons"),
        all.contains("third"),
        all.contains("maker"),
        false,
        all.contains("objected"));
  }

  static Answers clear(Clarity choice, String remains) {
    return answers(new Answers.Clear(choice, remains), null, null, null, null);
  }

  static Answers nature(Matter matter, String text) {
    return nature(new Answers.Nature(matter, text, "", null, ""));
  }

  static Answers nature(Answers.Nature nature) {
    return answers(new Answers.Clear(Clarity.CLEAR, ""), nature, null, null, null);
  }

  static Answers responsible(Responsibility choice, String body, String contact, String reason) {
    return answers(
        new Answers.Clear(Clarity.CLEAR, ""),
        information(),
        new Answers.Responsible(choice, body, contact, reason),
        null,
        null);
  }

  static Answers held(Holding choice, Answers.Search search, String reason) {
    return answers(
        new Answers.Clear(Clarity.CLEAR, ""),
        information(),
        new Answers.Responsible(Responsibility.OURS, "", "", ""),
        new Answers.Held(choice, search, reason),
        null);
  }

  static Answers release(Extent extent, String place, String weighing, Withheld... withheld) {
    return answers(
        new Answers.Clear(Clarity.CLEAR, ""),
        information(),
        new Answers.Responsible(Responsibility.OURS, "", "", ""),
        new Answers.Held(Holding.HELD, Answers.Search.NONE, ""),
        new Answers.Release(extent, List.of(withheld), place, weighing));
  }

  static Withheld part(Outcome ground) {
    boolean based = List.of("d1", "d2", "d3").contains(ground.code());
    return new Withheld("第三章", ground, "公开会造成具体的损害", based ? "机密★10年，市保密局" : "");
  }

  static Answers.Search search() {
    return new Answers.Search(
        List.of("公文系统"), List.of("产业科"), List.of("技改"), BEFORE, TODAY, "经办人甲");
  }

  private static Answers.Nature information() {
    return new Answers.Nature(Matter.GOVERNMENT_INFORMATION, "", "", null, "");
  }

  private static Answers answers(
      Answers.Clear clear,
      Answers.Nature nature,
      Answers.Responsible responsible,
      Answers.Held held,
      Answers.Release release) {
    Answers none = Answers.NONE;
    return new Answers(
        clear,
        nature == null ? none.nature() : nature,
        responsible == null ? none.responsible() : responsible,
        held == null ? none.held() : held,
        release == null ? none.release() : release,
        new Answers.Giving(Provision.ELECTRONIC, ""),
        new Answers.Answering("经审查，事实和理由如下。", ""));
  }
}
