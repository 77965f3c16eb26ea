package gongkai.applications.counter;

import gongkai.applications.Channel;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.applications.identity.Checked;
import gongkai.applications.identity.Contacts;
import gongkai.applications.identity.IdentityNumbers;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff have to write down of an application that came on paper: less than a form asks for,
 * because what is missing is asked of the applicant, but nothing wrong.
 */
final class PaperRules {
  private static final int LONGEST_DESCRIPTION = 5000;

  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  private PaperRules(LocalDate today) {
    this.today = today;
  }

  static List<Problem> check(PaperApplication paper, LocalDate today) {
    var rules = new PaperRules(today);
    rules.dates(paper.dates());
    rules.applicant(paper);
    rules.text("agent", paper.agent(), 0, 100, "代理人姓名最多100个字。");
    rules.text(
        "description", paper.description(), 2, LONGEST_DESCRIPTION, "请按申请人的原意写明所申请的内容，2至5000个字。");
    rules.text("assistance", paper.assistance(), 0, 500, "需要的帮助最多写500个字。");
    return List.copyOf(rules.problems);
  }

  static List<Problem> check(PaperDates dates, LocalDate today) {
    var rules = new PaperRules(today);
    rules.dates(dates);
    return List.copyOf(rules.problems);
  }

  private void dates(PaperDates dates) {
    if (dates.channel() == null) {
      add("channel", "required", "请选择收到申请的渠道。");
    } else if (dates.channel() == Channel.ONLINE) {
      add("channel", "form", "网上申请由系统自动登记，不在这里录入。");
    } else if (dates.channel() == Channel.RULING) {
      add("channel", "form", "裁决责令重新答复的，请在复议、诉讼登记中立案，不在这里录入。");
    }
    day("submitted", dates.submitted(), "请填写提交、寄出或者发送的日期。");
    day("arrived", dates.arrived(), "请填写送达或者签收的日期。");
    LocalDate submitted = dates.submitted();
    LocalDate arrived = dates.arrived();
    if (submitted != null && arrived != null && arrived.isBefore(submitted)) {
      add("arrived", "order", "送达日期不能早于提交日期，请核对。");
    }
    LocalDate confirmed = dates.confirmed();
    if (confirmed != null) {
      day("confirmed", confirmed, "");
      if (arrived != null && confirmed.isBefore(arrived)) {
        add("confirmed", "order", "双方确认的日期不能早于送达日期，请核对。");
      }
    }
    text("lateReason", dates.lateReason(), 0, 500, "原因最多500个字。");
  }

  private void day(String field, @Nullable LocalDate day, String advice) {
    if (day == null) {
      add(field, "required", advice);
    } else if (day.isAfter(today)) {
      add(field, "future", "日期不能在今天之后，请核对。");
    }
  }

  private void applicant(PaperApplication paper) {
    if (paper.kind() == null) {
      add("kind", "required", "请选择申请人类型。");
    }
    text("name", paper.name(), 1, 100, "请填写申请人姓名或者名称，最多100个字。");
    text("contactPerson", paper.contactPerson(), 0, 50, "联系人最多50个字。");
    text("address", paper.address(), 0, 200, "通信地址最多200个字。");
    check(Contacts.phone(paper.phone(), "phone"));
    check(Contacts.phone(paper.agentPhone(), "agentPhone"));
    check(Contacts.email(paper.email(), "email"));
    check(Contacts.postcode(paper.postcode(), "postcode"));
    if (!paper.documentNumber().isBlank()) {
      if (paper.document() == null) {
        add("document", "required", "填写了证件号码，请选择证件类型。");
      } else {
        check(
            IdentityNumbers.check(
                paper.document(), paper.documentNumber(), "documentNumber", today));
      }
    }
    if (!paper.agentDocumentNumber().isBlank() && paper.agentDocument() != null) {
      check(
          IdentityNumbers.check(
              paper.agentDocument(), paper.agentDocumentNumber(), "agentDocumentNumber", today));
    }
  }

  private void text(String field, String value, int least, int most, String advice) {
    int length = value.strip().codePointCount(0, value.strip().length());
    if (length == 0 && least > 0) {
      add(field, "required", advice);
    } else if (length < least || length > most) {
      add(field, "length", advice);
    }
  }

  private void check(Checked checked) {
    checked.problem().ifPresent(problems::add);
  }

  private void add(String field, String code, String text) {
    problems.add(new Problem(field, code, text));
  }
}
