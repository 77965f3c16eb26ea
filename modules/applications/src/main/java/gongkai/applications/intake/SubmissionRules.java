package gongkai.applications.intake;

import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.identity.Checked;
import gongkai.applications.identity.Contacts;
import gongkai.applications.identity.IdentityNumbers;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an application must say (Article 29), field by field; each text says what to do. */
final class SubmissionRules {
  private static final int SHORTEST_DESCRIPTION = 5;
  private static final int LONGEST_DESCRIPTION = 5000;

  private final Submission form;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  private SubmissionRules(Submission form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /** All that is wrong with a form. */
  static List<Problem> check(Submission form, LocalDate today) {
    var rules = new SubmissionRules(form, today);
    rules.applicant();
    rules.contact();
    rules.agent();
    rules.wish();
    return List.copyOf(rules.problems);
  }

  private void applicant() {
    if (form.kind() == null) {
      add("kind", "required", "请选择申请人类型：自然人，或者法人、其他组织的类别。");
    }
    text("name", form.name(), 1, 100, "请填写申请人姓名或者名称，最多100个字。");
    boolean organisation = form.kind() != null && form.kind().organisation();
    document("document", "documentNumber", form.document(), form.documentNumber(), organisation);
    if (organisation) {
      text("contactPerson", form.contactPerson(), 1, 50, "请填写单位的联系人，最多50个字。");
    } else {
      text("contactPerson", form.contactPerson(), 0, 50, "联系人最多50个字。");
    }
  }

  private void document(
      String field,
      String numberField,
      @Nullable IdentityDocument document,
      String number,
      boolean organisation) {
    if (document == null) {
      add(field, "required", "请选择证件类型。");
      written(numberField, number);
      return;
    }
    boolean fits =
        document == IdentityDocument.OTHER
            ? organisation
            : organisation == (document == IdentityDocument.UNIFIED_SOCIAL_CREDIT_CODE);
    if (!fits && form.kind() != null) {
      add(field, "form", organisation ? "单位请选择统一社会信用代码或其他证照。" : "自然人请选择身份证件，不能用单位的证照。");
      written(numberField, number);
      return;
    }
    check(IdentityNumbers.check(document, number, numberField, today));
  }

  /** A number whose document is not known can be missing, but not wrong. */
  private void written(String field, String number) {
    text(field, number, 1, Integer.MAX_VALUE, "请填写证件号码。");
  }

  private void contact() {
    check(Contacts.phone(form.phone(), "phone"));
    check(Contacts.email(form.email(), "email"));
    check(Contacts.postcode(form.postcode(), "postcode"));
    text("address", form.address(), 0, 200, "通信地址最多200个字。");
    if (form.phone().isBlank() && form.email().isBlank()) {
      add("phone", "required", "请填写联系电话或者电子邮箱，至少一项，以便与您联系。");
    }
    if (form.delivery() == Delivery.EMAIL && form.email().isBlank()) {
      add("email", "required", "您选择以电子邮件获取信息，请填写电子邮箱。");
    }
    if (form.delivery() == Delivery.POST && form.address().isBlank()) {
      add("address", "required", "您选择邮寄，请填写通信地址。");
    }
  }

  private void agent() {
    if (form.agent().isBlank()) {
      return;
    }
    text("agent", form.agent(), 1, 100, "代理人姓名最多100个字。");
    check(Contacts.phone(form.agentPhone(), "agentPhone"));
    if (form.agentPhone().isBlank()) {
      add("agentPhone", "required", "请填写代理人的联系电话。");
    }
    IdentityDocument document = form.agentDocument();
    if (document == null) {
      add("agentDocument", "required", "请选择代理人的证件类型。");
      written("agentDocumentNumber", form.agentDocumentNumber());
    } else {
      check(
          IdentityNumbers.check(
              document, form.agentDocumentNumber(), "agentDocumentNumber", today));
    }
  }

  private void wish() {
    text(
        "description",
        form.description(),
        SHORTEST_DESCRIPTION,
        LONGEST_DESCRIPTION,
        "请写明所需信息的名称、文号或者便于查询的其他特征，5至5000个字。");
    text("assistance", form.assistance(), 0, 500, "需要的帮助最多写500个字。");
    if (form.provision() == null) {
      add("provision", "required", "请选择提供信息的形式。");
    }
    if (form.delivery() == null) {
      add("delivery", "required", "请选择获取信息的途径。");
    }
  }

  private void text(String field, String value, int least, int most, String advice) {
    String plain = Filled.clean(value);
    int length = plain.codePointCount(0, plain.length());
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
