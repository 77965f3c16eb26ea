package gongkai.applications.binding;

import gongkai.applications.clock.ClockProof;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockReading.Day;
import gongkai.applications.label.Labels;
import gongkai.applications.paper.Volume.Block;
import gongkai.applications.paper.Volume.Grid;
import gongkai.applications.paper.Volume.Subheading;
import gongkai.applications.paper.Volume.Text;
import java.util.ArrayList;
import java.util.List;

/** The proof of the clock in print: the result, each rule with its article, each day with why. */
final class ClockText {
  private static final String WEEKDAYS = "一二三四五六日";

  private ClockText() {}

  static List<Block> of(ClockProof proof) {
    ClockReading reading = proof.reading();
    return List.of(
        result(proof),
        new Subheading("适用的规定"),
        new Grid(
            List.of("日期", "依据", "适用结果"),
            List.of(3, 6, 10),
            reading.rules().stream()
                .map(rule -> List.of(Labels.day(rule.on()), rule.article(), rule.text()))
                .toList()),
        new Subheading("逐日说明"),
        days(reading));
  }

  private static Block result(ClockProof proof) {
    ClockReading reading = proof.reading();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("计算至", Labels.day(proof.readOn())));
    rows.add(List.of("收到申请之日", Labels.day(reading.received())));
    rows.add(List.of("起算日（不计入）", Labels.day(reading.base())));
    rows.add(List.of("期限（工作日）", Integer.toString(reading.limit())));
    rows.add(List.of("扣除（工作日）", Integer.toString(reading.excluded())));
    rows.add(List.of("已用（工作日）", Integer.toString(reading.used())));
    rows.add(List.of("答复期限", Labels.day(reading.deadline())));
    rows.add(List.of("是否逾期", reading.late() ? "是" : "否"));
    if (reading.provisional()) {
      rows.add(List.of("说明", "涉及节假日安排尚未公布的年份，结果为暂定。"));
    }
    return DossierText.pairs(rows);
  }

  private static Block days(ClockReading reading) {
    if (reading.days().isEmpty()) {
      return new Text("（目前没有进行中的期限）");
    }
    List<List<String>> rows = new ArrayList<>();
    int counted = 0;
    for (Day day : reading.days()) {
      counted += day.counted() ? 1 : 0;
      rows.add(
          List.of(
              Labels.day(day.verdict().date()),
              "星期" + WEEKDAYS.charAt(day.verdict().date().getDayOfWeek().getValue() - 1),
              day.counted() ? "第" + counted + "日" : "不计",
              why(day)));
    }
    return new Grid(List.of("日期", "星期", "计入", "原因"), List.of(4, 3, 3, 9), rows);
  }

  private static String why(Day day) {
    String reason =
        switch (day.why()) {
          case "consultation" -> "征求意见所需时间，不计入（第三十三条第三款）";
          case "reasonable-period" -> "延迟答复的合理期限（第三十五条）";
          default -> Labels.of(day.verdict().reason());
        };
    String festival = day.verdict().festival();
    return festival.isEmpty() ? reason : reason + "（" + festival + "）";
  }
}
