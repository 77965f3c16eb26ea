package gongkai.applications.letter.template;

import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterFacts;
import gongkai.office.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that the case file fills in, in every kind of letter. */
public final class Facts {
  static final List<String> NAMES =
      List.of(
          "body",
          "unit",
          "phone",
          "address",
          "number",
          "applicant",
          "received",
          "channel",
          "description",
          "deadline",
          "article",
          "remedy");

  private static final int LONGEST_DESCRIPTION = 200;

  private Facts() {}

  /** Their values for a letter. */
  public static Map<String, Object> of(
      LetterFacts facts, Body body, @Nullable Outcome outcome, String remedy) {
    Body.Contact contact = body.contact();
    String unit = contact.disclosureUnit().isEmpty() ? body.name() : contact.disclosureUnit();
    return Map.ofEntries(
        Map.entry("body", body.name()),
        Map.entry("unit", unit),
        Map.entry("phone", contact.phone()),
        Map.entry("address", contact.address()),
        Map.entry("number", facts.number()),
        Map.entry("applicant", facts.applicant()),
        Map.entry("received", chinese(facts.received())),
        Map.entry("channel", channel(facts)),
        Map.entry("description", sentence(facts.description())),
        Map.entry("deadline", chinese(facts.deadline())),
        Map.entry("article", outcome == null ? "" : outcome.article()),
        Map.entry("remedy", remedy));
  }

  /** A day as printed, 2024年3月1日; empty for none. */
  public static String chinese(@Nullable LocalDate day) {
    return day == null
        ? ""
        : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String sentence(String description) {
    String one = description.strip().replaceAll("\\s+", " ");
    if (one.length() > LONGEST_DESCRIPTION) {
      return one.substring(0, one.offsetByCodePoints(0, one.codePointCount(0, LONGEST_DESCRIPTION)))
          + "……。";
    }
    return one.matches(".*[。！？；.!?]$") ? one : one + "。";
  }

  private static String channel(LetterFacts facts) {
    return switch (facts.channel()) {
      case COUNTER -> "当面提交";
      case ORAL -> "口头申请（由本机关记录）";
      case REGISTERED_POST -> "邮政寄送";
      case ORDINARY_POST -> "平信寄送";
      case FAX -> "传真";
      case EMAIL -> "电子邮件";
      case ONLINE -> "本机关网站在线申请";
      case RULING -> "复议决定或者判决";
    };
  }
}
