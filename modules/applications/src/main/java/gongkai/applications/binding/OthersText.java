package gongkai.applications.binding;

import gongkai.applications.desk.OpinionView;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.label.Labels;
import gongkai.applications.paper.Volume.Block;
import gongkai.applications.paper.Volume.Grid;
import gongkai.applications.paper.Volume.Subheading;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Weighing;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import java.util.ArrayList;
import java.util.List;

/** Who was asked and answered, what was charged, what became of the answer. */
final class OthersText {
  private OthersText() {}

  static List<Block> consultations(Contents contents) {
    Veil veil = contents.veil();
    List<Block> blocks = new ArrayList<>();
    for (ConsultationView each : contents.dealings().consultations()) {
      blocks.add(new Subheading("%d. %s".formatted(each.number(), Labels.of(each.consulted()))));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("征求对象", each.party().name()));
      rows.add(List.of("涉及的信息", veil.over(each.told())));
      rows.add(
          List.of("告知申请人身份", each.identityTold() ? "是：" + veil.over(each.identityReason()) : "否"));
      rows.add(List.of("发出日期", Labels.day(each.days().sent())));
      rows.add(
          List.of("对方收到日期", Labels.day(each.days().received()) + " " + each.days().receiptProof()));
      rows.add(List.of("答复期限", each.due() == null ? "" : Labels.day(each.due().date())));
      rows.add(List.of("结果", Labels.of(each.standing()) + (each.late() ? "（逾期答复）" : "")));
      Answer answer = each.answer();
      if (answer != null) {
        rows.add(
            List.of(
                "意见",
                Labels.day(answer.on())
                    + " "
                    + Labels.of(answer.position())
                    + "\n"
                    + veil.over(answer.reasons())));
      }
      Weighing weighing = each.weighing();
      if (weighing != null) {
        rows.add(
            List.of(
                "权衡",
                (weighing.disclose() ? "决定公开" : "决定不公开") + "\n" + veil.over(weighing.note())));
      }
      blocks.add(DossierText.pairs(rows));
    }
    List<OpinionView> opinions = contents.view().opinions();
    if (!opinions.isEmpty()) {
      blocks.add(new Subheading("内部意见"));
      blocks.add(
          new Grid(
              List.of("科室", "问题", "答复", "日期"),
              List.of(3, 6, 6, 4),
              opinions.stream().map(each -> opinion(each, veil)).toList()));
    }
    return blocks;
  }

  private static List<String> opinion(OpinionView opinion, Veil veil) {
    return List.of(
        opinion.department(),
        veil.over(opinion.question()),
        opinion.answeredBy() + " " + veil.over(opinion.answer()),
        Labels.moment(opinion.answeredAt()));
  }

  static List<Block> charges(Contents contents) {
    List<Block> blocks = new ArrayList<>();
    for (ChargeView each : contents.dealings().charges()) {
      blocks.add(
          DossierText.pairs(
              List.of(
                  List.of("状态", Labels.of(each.state())),
                  List.of("方式", each.method().label()),
                  List.of("依据", each.basis()),
                  List.of("计算", each.computation()),
                  List.of("金额（元）", each.amount().toPlainString()),
                  List.of(
                      "通知发出、收到", Labels.day(each.sentOn()) + " " + Labels.day(each.receivedOn())),
                  List.of("缴费", Labels.day(each.paidOn()) + " " + each.receiptNumber()))));
    }
    return blocks;
  }

  static List<Block> remedies(Contents contents) {
    List<RemedyRow> rows = contents.dealings().remedies();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                List.of("途径", "机关或法院、案号", "申请（起诉）", "状态", "结果"),
                List.of(4, 6, 3, 3, 5),
                rows.stream().map(OthersText::remedy).toList()));
  }

  private static List<String> remedy(RemedyRow row) {
    RemedyResult result = row.result();
    return List.of(
        row.route().label(),
        row.authority() + " " + row.authorityNumber(),
        Labels.day(row.filed()),
        Labels.of(row.state()),
        (result == null ? "" : result.label()) + " " + Labels.day(row.decided()));
  }
}
