package gongkai.office.bodies;

import gongkai.office.Body.Contact;
import gongkai.office.Change.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the contact data of the guide must look like; each may be empty (Article 12). */
final class ContactRules {
  private static final int LONGEST = 200;
  private static final Pattern PHONE = Pattern.compile("|[0-9+()（） ,，、转-]{3,60}");
  private static final Pattern EMAIL = Pattern.compile("|[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,100}");
  private static final Pattern WEBSITE =
      Pattern.compile("|(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[^\\s<>\"]*)?");
  private static final Pattern POSTCODE = Pattern.compile("|[0-9]{6}");

  private final List<Problem> problems = new ArrayList<>();

  private ContactRules() {}

  static List<Problem> broken(Contact contact) {
    var rules = new ContactRules();
    rules.length("disclosureUnit", contact.disclosureUnit());
    rules.length("address", contact.address());
    rules.length("officeHours", contact.officeHours());
    rules.form("phone", contact.phone(), PHONE, "电话只能用数字、括号和连字符，例如0797-8372330。");
    rules.form("fax", contact.fax(), PHONE, "传真只能用数字、括号和连字符。");
    rules.form("email", contact.email(), EMAIL, "电子邮箱的形式不对，请核对。");
    rules.form("website", contact.website(), WEBSITE, "网址的形式不对，例如www.gzkfq.gov.cn。");
    rules.form("postcode", contact.postcode(), POSTCODE, "邮政编码为6位数字。");
    return rules.problems;
  }

  private void length(String field, String value) {
    if (value.length() > LONGEST) {
      problems.add(new Problem("contact." + field, "length", "此项不能超过" + LONGEST + "字。"));
    }
  }

  private void form(String field, String value, Pattern form, String text) {
    if (value.length() > LONGEST || !form.matcher(value).matches()) {
      problems.add(new Problem("contact." + field, "form", text));
    }
  }
}
