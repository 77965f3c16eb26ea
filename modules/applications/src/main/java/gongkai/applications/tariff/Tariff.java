package gongkai.applications.tariff;

import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.Assessment.Line;
import gongkai.applications.fee.ChargingMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** A tariff of the information-processing fee, read from {@code config/fees}. */
public final class Tariff {
  private final String title;
  private final String document;
  private final LocalDate from;
  private final Scale byPiece;
  private final Scale byPage;

  Tariff(String title, String document, LocalDate from, Scale byPiece, Scale byPage) {
    this.title = title;
    this.document = document;
    this.from = from;
    this.byPiece = byPiece;
    this.byPage = byPage;
  }

  /** The first day it holds. */
  public LocalDate from() {
    return from;
  }

  /**
   * The fee of an application by piece.
   *
   * @param before pieces of the applicant at the body in the month before it, 0 or more
   * @param pieces smallest reasonable units that the application asks for, 1 or more
   */
  public Assessment byPiece(int before, int pieces) {
    return assess(ChargingMethod.BY_PIECE, byPiece, before, pieces, "件");
  }

  /** The fee of an application by its pages, 0 or more; other applications do not count. */
  public Assessment byPage(int pages) {
    return assess(ChargingMethod.BY_PAGE, byPage, 0, pages, "页");
  }

  private Assessment assess(
      ChargingMethod method, Scale scale, int before, int quantity, String unit) {
    if (before < 0 || quantity < 0) {
      throw new IllegalArgumentException("Counts nothing below 0: " + before + ", " + quantity);
    }
    List<Line> lines =
        scale.parts(before + 1, before + quantity).stream().map(part -> line(part, unit)).toList();
    BigDecimal amount = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Assessment(
        method,
        "《" + title + "》（" + document + "）" + scale.article(),
        before,
        quantity,
        lines,
        money(amount));
  }

  private static Line line(Scale.Part part, String unit) {
    int count = part.to() - part.from() + 1;
    String place =
        count == 1 ? "第" + part.from() + unit : "第" + part.from() + unit + "至第" + part.to() + unit;
    String sum =
        part.rate().signum() == 0
            ? "不收费"
            : count + unit + "×" + plain(part.rate()) + "元=" + plain(part.amount()) + "元";
    return new Line(part.from(), part.to(), part.rate(), part.amount(), place + "：" + sum);
  }

  private static String plain(BigDecimal yuan) {
    return yuan.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal money(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.UNNECESSARY);
  }
}
