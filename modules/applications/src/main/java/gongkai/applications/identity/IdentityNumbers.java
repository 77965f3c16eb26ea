package gongkai.applications.identity;

import gongkai.applications.IdentityDocument;
import gongkai.office.CreditCode;
import java.time.LocalDate;

/**
 * Checks the numbers of identity documents (Article 29, item 1) by the standards that have a check
 * digit, and by their form where there is none. Codes of problems: {@code required}, {@code form},
 * {@code check-digit}, {@code future}.
 */
public final class IdentityNumbers {
  private static final int LONGEST_OTHER = 60;

  private IdentityNumbers() {}

  /**
   * Checks a number.
   *
   * @param field named by the problem
   * @param today a birth date after it is in the future
   */
  public static Checked check(
      IdentityDocument document, String typed, String field, LocalDate today) {
    String number = Typed.number(typed);
    if (number.isEmpty()) {
      return Checked.wrong(field, "required", "请填写证件号码。");
    }
    return switch (document) {
      case RESIDENT_IDENTITY_CARD -> resident(number, field, today);
      case RESIDENCE_PERMIT ->
          number.matches("8[123].*")
              ? citizen(number, field, today)
              : form(field, "港澳台居民居住证号码为18位，以81、82或83开头，请核对。");
      case FOREIGN_PERMANENT_RESIDENT_CARD -> foreign(number, field, today);
      case HONG_KONG_MACAO_PERMIT -> hongKong(number, field);
      case TAIWAN_PERMIT ->
          matching(number, "\\d{8}|\\d{10}[A-Z]?", field, "台湾居民来往大陆通行证号码为8位数字（旧证为10位），请核对。");
      case PASSPORT ->
          matching(number, "(?=.*\\d)[A-Z0-9]{5,15}", field, "护照号码由5至15位字母和数字组成，请按护照资料页填写。");
      case UNIFIED_SOCIAL_CREDIT_CODE -> credit(number, field);
      case OTHER -> other(typed, field);
    };
  }

  private static Checked resident(String number, String field, LocalDate today) {
    if (number.matches("8[123]\\d{15}[0-9X]")) {
      return form(field, "以81、82、83开头的是港澳台居民居住证号码，请改选证件类型。");
    }
    if (number.matches("9\\d{16}[0-9X]")) {
      return form(field, "以9开头的18位号码是外国人永久居留身份证号码，请改选证件类型。");
    }
    return number.matches("\\d{15}")
        ? citizen(CitizenNumber.lengthened(number), field, today)
        : citizen(number, field, today);
  }

  private static Checked foreign(String number, String field, LocalDate today) {
    if (number.matches("9\\d{16}[0-9X]")) {
      return citizen(number, field, today);
    }
    return matching(
        number, "[A-Z]{3}\\d{12}", field, "外国人永久居留身份证号码为以9开头的18位号码（旧证为3个字母加12位数字），请核对。");
  }

  private static Checked citizen(String number, String field, LocalDate today) {
    if (!CitizenNumber.hasForm(number)) {
      return form(field, "身份证件号码应为18位，末位可以是X；旧的15位号码也可以，请核对。");
    }
    var birth = CitizenNumber.birth(number);
    if (birth.isEmpty()) {
      return form(field, "号码第7至14位不是有效的出生日期，请核对。");
    }
    if (birth.get().isAfter(today)) {
      return Checked.wrong(field, "future", "号码中的出生日期在今天之后，请核对。");
    }
    if (!CitizenNumber.hasRightCheck(number)) {
      return Checked.wrong(field, "check-digit", "号码的校验位不符，可能有一位写错，请对照证件核对。");
    }
    return new Checked.Right(number);
  }

  /** Two further digits count the cards of a person and are no part of the number. */
  private static Checked hongKong(String number, String field) {
    return number.matches("[HM]\\d{8}(\\d{2})?")
        ? new Checked.Right(number.substring(0, 9))
        : form(field, "港澳居民来往内地通行证号码为字母H或M加8位数字，请核对。");
  }

  private static Checked credit(String number, String field) {
    if (!number.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
      return form(field, "统一社会信用代码为18位数字和大写字母（不含I、O、S、V、Z），请核对。");
    }
    return CreditCode.isValid(number)
        ? new Checked.Right(number)
        : Checked.wrong(field, "check-digit", "统一社会信用代码的校验位不符，可能有一位写错，请对照证照核对。");
  }

  private static Checked other(String typed, String field) {
    String plain = Typed.plain(typed);
    return plain.length() <= LONGEST_OTHER && plain.codePoints().noneMatch(Character::isISOControl)
        ? new Checked.Right(plain)
        : form(field, "证件号码最多60个字，请只填写号码。");
  }

  private static Checked matching(String number, String form, String field, String text) {
    return number.matches(form) ? new Checked.Right(number) : form(field, text);
  }

  private static Checked form(String field, String text) {
    return Checked.wrong(field, "form", text);
  }
}
