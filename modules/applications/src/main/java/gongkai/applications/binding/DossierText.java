package gongkai.applications.binding;

import gongkai.applications.binding.Contents.Making;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.desk.CaseView;
import gongkai.applications.label.Labels;
import gongkai.applications.paper.Volume;
import gongkai.applications.paper.Volume.Block;
import gongkai.applications.paper.Volume.Chapter;
import gongkai.applications.paper.Volume.Grid;
import gongkai.applications.paper.Volume.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a case from its registration to its end, chapter by chapter; empty chapters say so. */
final class DossierText {
  private static final Text NONE = new Text("（无）");
  private static final List<Integer> PAIR = List.of(1, 4);

  private final Contents contents;

  private DossierText(Contents contents) {
    this.contents = contents;
  }

  static Volume of(Contents contents) {
    var text = new DossierText(contents);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new Chapter("一、案卷信息", List.of(text.about())));
    chapters.add(new Chapter("二、申请人", List.of(text.applicant())));
    chapters.add(new Chapter("三、申请内容", text.wish()));
    chapters.add(new Chapter("四、办理过程", List.of(text.course())));
    chapters.add(new Chapter("五、呈批与审批", orNone(HandlingText.proposals(contents))));
    chapters.add(new Chapter("六、文书", orNone(HandlingText.letters(contents))));
    chapters.add(new Chapter("七、征求意见", orNone(OthersText.consultations(contents))));
    chapters.add(new Chapter("八、信息处理费", orNone(OthersText.charges(contents))));
    chapters.add(new Chapter("九、期限的计算依据", ClockText.of(contents.proof())));
    chapters.add(new Chapter("十、行政复议、行政诉讼", orNone(OthersText.remedies(contents))));
    chapters.add(new Chapter("十一、附件目录", orNone(HandlingText.files(contents))));
    return new Volume(
        contents.making().body(),
        "政府信息公开申请案卷",
        contents.view().number() + "　" + (contents.applicant().masked() ? "个人信息已遮盖" : "含个人信息，注意保密"),
        chapters);
  }

  private static List<Block> orNone(List<Block> blocks) {
    return blocks.isEmpty() ? List.of(NONE) : blocks;
  }

  static Grid pairs(List<List<String>> rows) {
    return new Grid(List.of(), PAIR, rows);
  }

  private Block about() {
    CaseView view = contents.view();
    Making making = contents.making();
    Outcome outcome = view.outcome();
    return pairs(
        List.of(
            List.of("登记编号", view.number()),
            List.of("办理机关", making.body()),
            List.of("类别", Labels.of(view.kind())),
            List.of("事由", contents.veil().over(view.subject())),
            List.of("环节", Labels.of(view.stage())),
            List.of("承办", (making.department() + " " + view.officer()).strip()),
            List.of("收到日期", Labels.day(view.dates().received())),
            List.of("办理结果", outcome == null ? "" : outcome.label()),
            List.of("时限状态", Labels.of(contents.proof().reading().state())),
            List.of("归档", kept(making.kept())),
            List.of("制卷", Labels.moment(making.at()) + " " + making.by()),
            List.of(
                "说明",
                contents.applicant().masked()
                    ? "申请人和文书收件人的姓名、证件号码、联系方式、地址以*遮盖；当事人在申请内容中自述的其他情况未改动。"
                    : "载有申请人的个人信息，查阅理由已记入审计记录。")));
  }

  private static String kept(@Nullable Kept kept) {
    if (kept == null) {
      return "";
    }
    String until = kept.until() == null ? "" : "，至" + kept.until();
    String gone = kept.disposedOn() == null ? "" : "，个人信息已于" + kept.disposedOn() + "销毁";
    return kept.archivedOn() + " " + kept.archivedBy() + "，" + kept.term() + until + gone;
  }

  private Block applicant() {
    Applicant who = contents.applicant();
    List<List<String>> rows = new ArrayList<>();
    add(rows, "类别", who.kind().label());
    add(rows, "姓名或名称", who.name());
    add(rows, "证件", (Labels.of(who.document()) + " " + who.documentNumber()).strip());
    add(rows, "联系人", who.contactPerson());
    add(rows, "电话", who.phone());
    add(rows, "电子邮箱", who.email());
    add(rows, "通信地址", (who.address() + " " + who.postcode()).strip());
    add(
        rows,
        "代理人",
        (who.agent() + " " + who.agentDocumentNumber() + " " + who.agentPhone()).strip());
    return pairs(rows);
  }

  private static void add(List<List<String>> rows, String name, String value) {
    if (!value.isEmpty()) {
      rows.add(List.of(name, value));
    }
  }

  private List<Block> wish() {
    CaseView.Wish wish = contents.view().wish();
    CaseView.Dates dates = contents.view().dates();
    return List.of(
        new Text(contents.veil().over(wish.description())),
        pairs(
            List.of(
                List.of("提供方式", Labels.of(wish.provision()) + "，" + Labels.of(wish.delivery())),
                List.of("需要的协助", contents.veil().over(wish.assistance())),
                List.of("渠道", Labels.of(dates.channel())),
                List.of("提交日期", Labels.day(dates.submitted())),
                List.of("到达或签收日期", Labels.day(dates.arrived())),
                List.of("双方确认日期", Labels.day(dates.confirmed())),
                List.of("登记时间", Labels.moment(dates.registered())))));
  }

  private Block course() {
    return new Grid(
        List.of("时间", "办理人", "生效日", "事项"),
        List.of(4, 3, 3, 9),
        contents.view().timeline().stream()
            .map(
                step ->
                    List.of(
                        Labels.moment(step.at()),
                        actor(step.actor()),
                        Labels.day(step.on()),
                        contents.veil().over(step.text())))
            .toList());
  }

  private static String actor(String token) {
    return switch (token) {
      case "applicant" -> "申请人";
      case "system" -> "系统";
      default -> token;
    };
  }
}
