package gongkai.portal.platform;

import gongkai.portal.page.Language;
import gongkai.portal.page.Texts;
import java.util.List;

/** The rules of disclosure that the page 政府信息公开制度 lists; titles stand in the statutory labels. */
final class Rules {
  static final List<Rule> ALL =
      List.of(
          rule("regulation", "law"),
          rule("secrets", "law"),
          rule("reconsideration", "law"),
          rule("platform", "national"),
          rule("fees", "national"),
          rule("reports-2021", "national"),
          rule("reports-2019", "national"),
          rule("website", "national"));

  private Rules() {}

  private static Rule rule(String key, String kind) {
    Texts texts = Texts.in(Language.ZH);
    return new Rule(
        key,
        kind,
        texts.get("rule." + key + ".title"),
        texts.get("rule." + key + ".number"),
        texts.get("rule." + key + ".date"));
  }

  /**
   * A rule.
   *
   * @param kind {@code law} for laws and regulations, {@code national} for documents of the State
   *     Council's offices
   * @param number its document number, may be empty
   * @param date since when it applies
   */
  public record Rule(String key, String kind, String title, String number, String date) {}
}
