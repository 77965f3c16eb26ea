package gongkai.applications.letter.template;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterFacts;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.Template;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A made-up case on which templates are tried. */
public final class SampleCase {
  private static final LocalDate RECEIVED = LocalDate.of(2024, 9, 10);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 10, 14);

  private SampleCase() {}

  /** Its facts, at a body. */
  public static LetterFacts facts(BodyCode body) {
    return new LetterFacts(
        new CaseId("00000000-0000-4000-8000-000000000001"),
        "示例2024-0001",
        body,
        "示例申请人",
        Channel.ONLINE,
        RECEIVED,
        "2023年度本区工业企业技术改造项目补助资金分配方案",
        DEADLINE,
        Delivery.ONLINE,
        "",
        "");
  }

  /** An outcome that a kind of letter tells. */
  public static @Nullable Outcome outcome(LetterKind kind) {
    return switch (kind) {
      case GRANTED, ALREADY_PUBLIC -> Outcome.GRANTED;
      case PARTIAL -> Outcome.PARTIAL;
      case REFUSED -> Outcome.INTERNAL_AFFAIRS;
      case NOT_HELD, NOT_RESPONSIBLE -> Outcome.NOT_HELD;
      case NEEDS_PRODUCTION -> Outcome.NEEDS_PRODUCTION;
      case STILL_UNCLEAR -> Outcome.STILL_UNCLEAR;
      case PETITION -> Outcome.PETITION;
      case REPEATED -> Outcome.REPEATED;
      case PUBLICATION -> Outcome.PUBLICATION;
      case ABUSIVE -> Outcome.ABUSIVE;
      case CONFIRMATION -> Outcome.CONFIRMATION;
      case LAPSED -> Outcome.CORRECTION_LAPSED;
      case TERMINATED -> Outcome.ENDED_OTHERWISE;
      default -> null;
    };
  }

  /** Something typed into each field that belongs to an outcome. */
  public static Map<String, String> fields(Template template, @Nullable Outcome outcome) {
    return template.fields().stream()
        .filter(field -> field.belongsTo(outcome))
        .collect(Collectors.toMap(LetterField::name, SampleCase::typed));
  }

  private static String typed(LetterField field) {
    if (!field.choices().isEmpty()) {
      return field.choices().getFirst();
    }
    return switch (field.type()) {
      case TEXT -> "（示例：" + field.label() + "）";
      case PERSON -> "示例当事人";
      case DATE -> "2024-09-20";
      case LIST -> "示例内容甲\n示例内容乙";
      case PARTS -> "示例信息第三部分 | 第十六条第二款 | 属于讨论记录";
      case ARTICLE -> "第三十六条第六项";
      case MONEY -> "420";
      case NUMBER -> "15";
    };
  }
}
