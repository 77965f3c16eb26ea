package gongkai.reporting.recognise;

import gongkai.reporting.format.ReportFormat.Heading;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one cell; what is no certain figure is an error. */
final class CellReader {
  private final Findings findings;
  private final String place;

  CellReader(Findings findings, String place) {
    this.findings = findings;
    this.place = place;
  }

  /**
   * @param bareUnit the unit of a figure that is printed without one
   */
  Optional<BigDecimal> read(Item slot, Heading column, String bareUnit) {
    if (!slot.isText() || Figure.isVoid(slot.text())) {
      return refused("blank-cell", slot, "0", "空格或“-”“/”不能代替数字，没有的填 0。");
    }
    Optional<Figure> parsed = Figure.parse(slot.text());
    if (parsed.isEmpty()) {
      return refused("not-a-number", slot, "数字", "不是可以确定的数字。");
    }
    Figure figure = parsed.get();
    Figure measured =
        figure.unit().isEmpty() ? new Figure(figure.value(), bareUnit, figure.plain()) : figure;
    Optional<BigDecimal> value = measured.in(column.unit());
    if (value.isEmpty()) {
      return refused("unit", slot, column.unit(), "单位“" + figure.unit() + "”与这一列不符。");
    }
    return checked(value.get(), slot, column)
        .map(
            number -> {
              mention(figure, bareUnit, slot, number, column);
              return number;
            });
  }

  private Optional<BigDecimal> checked(BigDecimal value, Item slot, Heading column) {
    if (value.signum() < 0 && !column.signed()) {
      return refused("negative", slot, "非负数", "这一列不能是负数。");
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > 0 && !column.decimals()) {
      return refused("not-whole", slot, "整数", "这一列只能是整数。");
    }
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private void mention(
      Figure figure, String bareUnit, Item slot, BigDecimal number, Heading column) {
    String right = number.toPlainString();
    if (!figure.unit().isEmpty()) {
      findings.warning(
          "unit-in-cell", place, slot.text(), right, "单元格里写了单位，按" + column.unit() + "取数字。");
    } else if (!bareUnit.equals(column.unit())) {
      findings.warning(
          "unit-in-heading",
          place,
          slot.text() + bareUnit,
          right,
          "表头另有单位，已换算为" + column.unit() + "。");
    } else if (!figure.plain()) {
      findings.info("number-form", place, slot.text(), right, "数字的写法不同，已识别。");
    }
  }

  private Optional<BigDecimal> refused(String rule, Item slot, String wanted, String text) {
    findings.error(rule, place, slot.text(), wanted, text);
    return Optional.empty();
  }
}
