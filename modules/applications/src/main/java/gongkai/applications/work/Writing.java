package gongkai.applications.work;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Handling;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.InnerDeadline;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.duty.Opinion;
import gongkai.applications.duty.Opinions;
import gongkai.applications.identity.Telltale;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written into a case inside the house: notes, subject, days, opinions. */
@ApplicationScoped
class Writing {
  private Words words;
  private Opinions opinions;
  private Departments departments;
  private Assigning assigning;
  private Requesters requesters;

  @SuppressWarnings("NullAway.Init")
  Writing() {}

  @Inject
  Writing(
      Words words,
      Opinions opinions,
      Departments departments,
      Assigning assigning,
      Requesters requesters) {
    this.words = words;
    this.opinions = opinions;
    this.departments = departments;
    this.assigning = assigning;
    this.requesters = requesters;
  }

  Change<DisclosureApplication> note(Opened opened, String text) {
    if (text.isBlank() || text.length() > 2000) {
      return Opened.refused("text", "length", "备注须为1至2000字。");
    }
    return opened.noted("note", "", words.keep(opened.id(), text.strip()));
  }

  Change<DisclosureApplication> describe(Opened opened, String subject) {
    String words = subject.strip();
    if (words.length() < 2 || words.length() > 100) {
      return Opened.refused("subject", "length", "请用2至100字写明申请公开的事项，不要写入个人信息。");
    }
    if (words.matches(".*\\d{11,}.*") || words.contains("@") || named(opened, words)) {
      return Opened.refused("subject", "personal", "事由会显示在列表和邮件中，请删去姓名、号码和邮箱等个人信息。");
    }
    opened.file().describe(words);
    return opened.noted("described", words, "");
  }

  private boolean named(Opened opened, String text) {
    return Telltale.contact(text) || requesters.namedIn(opened.id(), text);
  }

  Change<DisclosureApplication> fix(Opened opened, Map<InnerDeadline.Kind, LocalDate> days) {
    LocalDate deadline = opened.facts().dial().deadline();
    if (deadline == null) {
      return Opened.refused("", "state", "法定期限没有在计算，不能设定内部期限。");
    }
    for (var day : days.entrySet()) {
      if (day.getValue().isAfter(deadline)) {
        return Opened.refused(day.getKey().name(), "order", "内部期限不能晚于法定期限" + deadline + "，请提前。");
      }
      if (day.getValue().isBefore(opened.timing().today())) {
        return Opened.refused(day.getKey().name(), "past", "内部期限不能早于今天。");
      }
    }
    Handling.InnerDays fixed = InnerDays.fixing(days);
    opened.file().due(fixed);
    return opened.noted("inner-deadlines", fixed.fixed(), "");
  }

  Change<DisclosureApplication> consult(
      Opened opened, String department, String question, LocalDate due) {
    if (assigning.department(opened.body(), department).isEmpty()) {
      return Opened.refused("department", "unknown", "没有这个科室，或已经撤并，请重新选择。");
    }
    if (question.strip().length() < 5 || question.length() > 2000) {
      return Opened.refused("question", "length", "请用5至2000字写明需要科室回答的问题。");
    }
    if (due.isBefore(opened.timing().today())) {
      return Opened.refused("due", "past", "答复内部意见的日期不能早于今天。");
    }
    int number = opinions.of(opened.id()).size() + 1;
    String kept = words.keep(opened.id(), question.strip());
    opinions.add(
        Opinion.ask(
            opened.id(),
            number,
            opened.body(),
            department,
            kept,
            due,
            opened.login(),
            opened.timing().at()));
    return opened.noted("opinion-asked", department + "，" + due + "前", kept);
  }

  Change<DisclosureApplication> answer(Opened opened, int number, String text) {
    Optional<Opinion> asked =
        opinions.of(opened.id()).stream().filter(each -> each.number() == number).findFirst();
    if (asked.isEmpty()) {
      return Opened.refused("opinion", "unknown", "没有这份内部征求意见。");
    }
    if (!departments.mine(opened.actor()).contains(asked.get().department())) {
      return Opened.refused("", "forbidden", "这份征求意见须由被征求的科室答复。");
    }
    if (text.isBlank() || text.length() > 4000) {
      return Opened.refused("answer", "length", "答复意见须为1至4000字。");
    }
    String kept = words.keep(opened.id(), text.strip());
    Change<Opinion> change = asked.get().answer(kept, opened.login(), opened.timing().at());
    if (change instanceof Change.Refused<Opinion> refused) {
      return new Change.Refused<>(List.copyOf(refused.problems()));
    }
    return opened.noted("opinion-given", asked.get().department(), kept);
  }
}
