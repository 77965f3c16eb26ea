package gongkai.reporting.bookkeeping;

import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.LineEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a line must be. */
final class LineRules {
  private static final int MOST = 10_000_000;
  private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");
  private static final int FIRST_YEAR = 1949;

  private LineRules() {}

  static List<Problem> check(LineEntry entry, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (!entry.ledger().movements().contains(entry.movement())) {
      String possible =
          String.join("、", entry.ledger().movements().stream().map(m -> m.label()).toList());
      add(problems, "movement", "form", "“" + entry.ledger().label() + "”台账只登记：" + possible + "。");
    }
    LocalDate day = entry.day();
    if (day == null) {
      add(problems, "day", "required", "请填写日期，例如 2020-05-18。");
    } else if (day.isAfter(today) || day.getYear() < FIRST_YEAR) {
      add(problems, "day", "form", "日期不能晚于今天，也不能早于1949年。");
    }
    if (entry.quantity() < 1 || entry.quantity() > MOST) {
      add(problems, "quantity", "form", "数量应为1至10000000的整数；没有发生的不登记，在年度栏确认“登记完毕”。");
    }
    amount(entry, problems);
    text(problems, "title", entry.title(), 1, 200);
    text(problems, "reference", entry.reference(), 0, 100);
    text(problems, "itemNumber", entry.itemNumber(), 0, 120);
    text(problems, "evidence", entry.evidence(), 0, 300);
    return problems;
  }

  private static void amount(LineEntry entry, List<Problem> problems) {
    BigDecimal amount = entry.amount();
    if (!entry.movement().hasAmount()) {
      if (amount != null) {
        add(problems, "amount", "form", "“" + entry.movement().label() + "”不登记金额，请留空。");
      }
    } else if (amount == null) {
      add(problems, "amount", "required", "请填写金额，单位为元。");
    } else if (amount.signum() < 0
        || amount.stripTrailingZeros().scale() > 2
        || amount.compareTo(MOST_YUAN) > 0) {
      add(problems, "amount", "form", "金额以元为单位，不为负数，最多两位小数。");
    }
  }

  private static void text(List<Problem> problems, String field, String text, int least, int most) {
    if (text.isBlank() && least > 0) {
      add(problems, field, "required", "请填写名称。");
    } else if (text.length() > most) {
      add(problems, field, "too-long", "最多" + most + "字，请压缩。");
    } else if (text.codePoints().anyMatch(Character::isISOControl)) {
      add(problems, field, "form", "不能换行，也不能有控制字符。");
    }
  }

  private static void add(List<Problem> problems, String field, String code, String text) {
    problems.add(new Problem(field, code, text));
  }
}
