package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Paper;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.Withheld;
import gongkai.applications.label.Labels;
import gongkai.applications.letter.LetterView;
import gongkai.applications.paper.Volume.Block;
import gongkai.applications.paper.Volume.Grid;
import gongkai.applications.paper.Volume.Subheading;
import gongkai.applications.paper.Volume.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was put up and approved, what was sent, what was handed in. */
final class HandlingText {
  private HandlingText() {}

  static List<Block> proposals(Contents contents) {
    List<Block> blocks = new ArrayList<>();
    for (ProposalView each : contents.view().proposals()) {
      blocks.add(new Subheading("%d. %s".formatted(each.number(), Labels.of(each.letter()))));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("状态", Labels.of(each.state()) + " " + Labels.day(each.effective())));
      rows.add(List.of("呈批", each.proposer() + " " + Labels.moment(each.proposedAt())));
      rows.add(List.of("审查结论", label(each.outcome())));
      for (Withheld part : each.withheld()) {
        String text =
            part.part() + "\n" + label(part.ground()) + "\n" + part.reason() + "\n" + part.basis();
        rows.add(List.of("不予公开的部分", contents.veil().over(text)));
      }
      rows.add(List.of("内容", contents.veil().over(each.text())));
      if (each.late()) {
        rows.add(List.of("逾期", "呈批时已超过答复期限。"));
      }
      blocks.add(DossierText.pairs(rows));
      blocks.add(steps(each, contents.veil()));
    }
    return blocks;
  }

  private static Block steps(ProposalView proposal, Veil veil) {
    return new Grid(
        List.of("时间", "环节", "办理人", "意见"),
        List.of(4, 3, 3, 9),
        proposal.steps().stream()
            .map(
                step ->
                    List.of(
                        Labels.moment(step.at()),
                        Labels.role(step.step()),
                        step.actor(),
                        (step.passed() ? "同意。" : "退回。") + veil.over(step.opinion())))
            .toList());
  }

  private static String label(@Nullable Outcome outcome) {
    return outcome == null ? "" : outcome.label();
  }

  static List<Block> letters(Contents contents) {
    List<Block> blocks = new ArrayList<>();
    for (Paper paper : contents.papers()) {
      LetterView view = paper.view();
      blocks.add(new Subheading(view.title() + " " + view.number()));
      blocks.add(
          DossierText.pairs(
              List.of(
                  List.of("状态", Labels.of(view.state())),
                  List.of(
                      "拟稿、签发",
                      view.author() + "、" + view.approver() + " " + Labels.day(view.decidedOn())),
                  List.of(
                      "发出",
                      Labels.day(view.dispatchedOn())
                          + " "
                          + Labels.of(view.delivery())
                          + " "
                          + view.tracking()),
                  List.of("原件校验值", view.sha256()))));
      String words =
          paper.text().salutation() + "\n" + String.join("\n", paper.text().paragraphs());
      blocks.add(new Text(contents.veil().over(words)));
      if (!paper.enclosures().isEmpty()) {
        blocks.add(enclosures(paper, contents.veil()));
      }
    }
    return blocks;
  }

  private static Block enclosures(Paper paper, Veil veil) {
    return new Grid(
        List.of("附件", "名称", "字节数", "校验值"),
        List.of(2, 6, 3, 8),
        paper.enclosures().stream()
            .map(
                file ->
                    List.of(
                        Integer.toString(file.number()),
                        veil.over(file.name()),
                        Long.toString(file.bytes()),
                        file.sha256()))
            .toList());
  }

  /** The files; their names may be personal and are left out where the applicant is masked. */
  static List<Block> files(Contents contents) {
    if (contents.files().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Grid(
            List.of("序号", "收到时间", "用途", "名称", "字节数"),
            List.of(2, 4, 3, 7, 3),
            IntStream.range(0, contents.files().size())
                .mapToObj(
                    i -> {
                      var file = contents.files().get(i);
                      return List.of(
                          Integer.toString(i + 1),
                          Labels.moment(file.at()),
                          Labels.of(file.purpose()),
                          contents.applicant().masked() ? "（未列）" : file.name(),
                          Long.toString(file.bytes()));
                    })
                .toList()));
  }
}
