package gongkai.applications.listing;

import gongkai.applications.casefile.CaseEvent;
import gongkai.applications.desk.CaseView.Step;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what happened to a case in words. */
final class Timeline {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("received", "收到申请"),
          Map.entry("ordered", "按裁决确定重新答复的期限"),
          Map.entry("answering-again", "依裁决重新立案"),
          Map.entry("correction-asked", "发出补正告知书"),
          Map.entry("correction-received", "收到补正材料"),
          Map.entry("correction-lapsed", "逾期未补正，不再处理"),
          Map.entry("extended", "发出延期答复告知书"),
          Map.entry("consultation-sent", "发出征求意见书"),
          Map.entry("consultation-received", "被征求意见方收到征求意见书"),
          Map.entry("consultation-answered", "收到被征求意见方的答复"),
          Map.entry("fee-notice-sent", "发出收费通知"),
          Map.entry("fee-notice-received", "申请人收到收费通知"),
          Map.entry("fee-paid", "申请人缴费"),
          Map.entry("fee-lapsed", "逾期未缴费，不再处理"),
          Map.entry("fee-dropped", "取消收费"),
          Map.entry("reasons-asked", "请申请人说明理由"),
          Map.entry("reasons-given", "申请人说明理由"),
          Map.entry("period-fixed", "确定延迟答复的合理期限"),
          Map.entry("replied", "发出答复"),
          Map.entry("ended", "终止办理"),
          Map.entry("assigned", "分办"),
          Map.entry("claimed", "领取"),
          Map.entry("released", "退回待办"),
          Map.entry("note", "备注"),
          Map.entry("described", "写明事由"),
          Map.entry("reclassified", "变更类型"),
          Map.entry("inner-deadlines", "设定内部期限"),
          Map.entry("opinion-asked", "征求内部意见"),
          Map.entry("opinion-given", "答复内部意见"),
          Map.entry("linked-item", "关联已公开信息"),
          Map.entry("linked-earlier", "关联此前的申请"),
          Map.entry("proactive", "转为主动公开草稿"),
          Map.entry("split", "拆分申请"),
          Map.entry("archived", "归档"),
          Map.entry("disposed", "保管期满，销毁个人信息"),
          Map.entry("department-closed", "科室撤并，转交承接科室"),
          Map.entry("answers-kept", "保存审查结论"),
          Map.entry("proposed", "呈批"),
          Map.entry("passed", "审批通过"),
          Map.entry("sent-back", "退回"),
          Map.entry("dropped", "撤回呈批"),
          Map.entry("registered-late", "延迟登记或确认的原因"),
          Map.entry("remedy-entered", "登记行政复议或行政诉讼"),
          Map.entry("remedy-decided", "登记复议、诉讼结果"),
          Map.entry("letter-cancelled", "作废文书"),
          Map.entry("dispatched", "文书发出"));

  private Timeline() {}

  /** The steps, oldest first. */
  static List<Step> of(List<CaseEvent> events, Map<String, String> texts) {
    return events.stream().map(event -> step(event, texts)).toList();
  }

  private static Step step(CaseEvent event, Map<String, String> texts) {
    String label = LABELS.getOrDefault(event.kind(), event.kind());
    String detail = event.clockEvent().isPresent() ? "" : detail(event.payload());
    String words = texts.getOrDefault(event.words(), "");
    String text =
        Stream.of(label, detail, words)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("："));
    return new Step(event.at(), event.actor(), event.on(), event.kind(), text);
  }

  private static String detail(String payload) {
    if (payload.isEmpty()) {
      return "";
    }
    try (var reader = Json.createReader(new StringReader(payload))) {
      return reader.readObject().getString("text", "");
    }
  }
}
