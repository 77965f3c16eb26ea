package gongkai.applications.register;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.identity.Telltale;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.Ruling;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry must have, in which order its days stand, and which step may be next. */
final class RemedyRules {
  private final List<Problem> problems = new ArrayList<>();
  private final LocalDate today;

  private RemedyRules(LocalDate today) {
    this.today = today;
  }

  static List<Problem> ofEntry(RemedyEntry entry, LocalDate today) {
    var rules = new RemedyRules(today);
    rules.length("claimant.name", entry.claimant().name(), 1, 100);
    rules.length("claimant.contact", entry.claimant().contact(), 0, 300);
    rules.length("letter", entry.letter(), 0, 100);
    rules.length("authority", entry.authority(), 2, 100);
    rules.length("authorityNumber", entry.authorityNumber(), 0, 100);
    rules.open("letter", entry.letter(), entry.claimant());
    rules.open("authority", entry.authority(), entry.claimant());
    rules.open("authorityNumber", entry.authorityNumber(), entry.claimant());
    rules.past("filed", entry.filed());
    rules.past("accepted", entry.accepted());
    rules.past("served", entry.served());
    rules.after("accepted", entry.accepted(), entry.filed(), "受理（立案）日期不能早于申请（起诉）日期，请核对。");
    rules.after("served", entry.served(), entry.filed(), "送达日期不能早于申请（起诉）日期，请核对。");
    rules.after("hearing", entry.hearing(), entry.filed(), "听证（开庭）日期不能早于申请（起诉）日期，请核对。");
    if (entry.earlier() != null && entry.route() != RemedyRoute.SUIT_AFTER_RECONSIDERATION) {
      rules.add("earlier", "route", "只有复议后起诉才关联在先的行政复议，请清空或改选途径。");
    }
    return rules.problems;
  }

  static List<Problem> ofReply(Remedy remedy, LocalDate on, String remark, LocalDate today) {
    var rules = new RemedyRules(today);
    if (remedy.state() != RemedyState.REPLY_DUE) {
      rules.add("", "state", "现在不需要答复（答辩）：可能尚未登记送达日期，或者已经答复、审结。");
      return rules.problems;
    }
    rules.past("on", on);
    rules.after("on", on, remedy.proceeding().served(), "答复日期不能早于送达日期，请核对。");
    LocalDate limit = remedy.replyBy();
    if (limit != null && on.isAfter(limit) && remark.strip().length() < 5) {
      rules.add("remark", "late", "答复已超过法定期限（" + limit + "），请写明原因（至少5个字）。");
    }
    rules.length("remark", remark, 0, 500);
    return rules.problems;
  }

  static List<Problem> ofRuling(Remedy remedy, Ruling ruling, LocalDate today) {
    var rules = new RemedyRules(today);
    if (remedy.conclusion().decided() != null) {
      rules.add("", "state", "结果已经登记；如需调整统计分类，请使用“调整分类”。");
      return rules.problems;
    }
    if (!ruling.result().endsRoute(remedy.proceeding().route())) {
      rules.add("result", "route", "该途径不会有“" + ruling.result().label() + "”这种结果，请改选。");
    }
    LocalDate accepted = remedy.proceeding().accepted();
    LocalDate since = accepted == null ? remedy.proceeding().filed() : accepted;
    rules.past("decided", ruling.decided());
    rules.past("receivedOn", ruling.receivedOn());
    rules.after("decided", ruling.decided(), since, "审结日期不能早于受理（立案）日期，请核对。");
    rules.after("receivedOn", ruling.receivedOn(), ruling.decided(), "收到日期不能早于审结日期，请核对。");
    rules.after("performBy", ruling.performBy(), ruling.decided(), "履行期限不能早于审结日期，请核对。");
    if (ruling.result().needsPerformance() && ruling.performBy() == null) {
      rules.add("performBy", "required", "结果要求重新答复或履行，请填写履行期限。");
    }
    rules.length("note", ruling.note(), 0, 2000);
    return rules.problems;
  }

  static List<Problem> ofClass(Remedy remedy, ResultClass other, String reason, LocalDate today) {
    var rules = new RemedyRules(today);
    Ruling ruling = remedy.conclusion().ruling();
    if (ruling == null) {
      rules.add("", "state", "尚未审结，请先登记结果。");
    } else if (other == ResultClass.PENDING) {
      rules.add("resultClass", "contradiction", "已经审结的不能归入“尚未审结”，请改选。");
    } else if (ruling.result().resultClass() != other) {
      rules.length("reason", reason, 5, 500);
    }
    return rules.problems;
  }

  static List<Problem> ofPerformance(Remedy remedy, LocalDate on, LocalDate today) {
    var rules = new RemedyRules(today);
    if (remedy.state() != RemedyState.TO_PERFORM) {
      rules.add("", "state", "没有待履行的事项，或者已经登记履行。");
      return rules.problems;
    }
    rules.past("on", on);
    rules.after("on", on, remedy.conclusion().decided(), "履行日期不能早于审结日期，请核对。");
    return rules.problems;
  }

  static List<Problem> ofReason(String reason, LocalDate today) {
    var rules = new RemedyRules(today);
    rules.length("reason", reason, 2, 200);
    return rules.problems;
  }

  /** Whether a text that lists show or the audit trail keeps tells who challenges. */
  static boolean tells(String text, Claimant claimant) {
    return Telltale.contact(text)
        || Telltale.any(text, List.of(claimant.name().strip(), claimant.contact().strip()));
  }

  private void open(String field, String text, Claimant claimant) {
    if (tells(text, claimant)) {
      add(field, "personal", "登记簿和导出的文件会显示此项，请删去原告（申请人）的姓名、号码等个人信息。");
    }
  }

  private void past(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      add(field, "future", "日期不能晚于今天，请核对。");
    }
  }

  private void after(
      String field, @Nullable LocalDate day, @Nullable LocalDate since, String text) {
    if (day != null && since != null && day.isBefore(since)) {
      add(field, "order", text);
    }
  }

  private void length(String field, String text, int least, int most) {
    if (least > 0 && text.isBlank()) {
      add(field, "required", "请填写此项。");
    } else if (text.strip().length() < least || text.length() > most) {
      add(field, "length", "请填写" + least + "至" + most + "个字。");
    }
  }

  private void add(String field, String code, String text) {
    problems.add(new Problem(field, code, text));
  }
}
