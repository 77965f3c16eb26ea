package gongkai.applications.dispatch;

import gongkai.applications.letter.Recipient;

/** Shows enough of a recipient to recognise, and not enough to know. */
final class Mask {
  private Mask() {}

  /** As 张**（电子邮件 z***@example.cn）. */
  static String of(Recipient to) {
    return name(to.name())
        + switch (to.delivery()) {
          case ONLINE -> "（网上领取）";
          case IN_PERSON -> "（当面领取）";
          case EMAIL -> "（电子邮件 " + email(to.destination()) + "）";
          case POST -> "（邮寄 " + first(to.destination(), 6) + "****）";
        };
  }

  static String email(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? "***" : first(address, 1) + "***" + cut(address.substring(at), 60);
  }

  private static String name(String name) {
    int length = name.codePointCount(0, name.length());
    int shown = length > 4 ? 2 : 1;
    return first(name, shown) + "*".repeat(Math.clamp((long) length - shown, 1, 4));
  }

  private static String first(String text, int characters) {
    int length = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(characters, length)));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
