package gongkai.applications.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progressive scale (超额累进): each piece or page is charged by the band it falls in.
 *
 * @param article where it stands
 * @param bands the first bands, lowest first
 * @param size width of each band after those; {@code null} for one band without end
 * @param rate of the first band after those
 * @param rise by which the rate of each further band is higher
 */
record Scale(
    String article, List<Band> bands, @Nullable Integer size, BigDecimal rate, BigDecimal rise) {
  Scale {
    bands = List.copyOf(bands);
    int last = 0;
    for (Band band : bands) {
      if (band.to() <= last) {
        throw new IllegalArgumentException("Bands rise: " + band.to() + " after " + last);
      }
      last = band.to();
    }
    if (size != null && size < 1) {
      throw new IllegalArgumentException("A band has a width of 1 or more: " + size);
    }
  }

  /**
   * A band.
   *
   * @param to its upper end, included
   * @param rate yuan for each
   */
  record Band(int to, BigDecimal rate) {}

  /**
   * The parts of the numbers from {@code first} to {@code last} by band; none when there are none.
   */
  List<Part> parts(int first, int last) {
    var parts = new ArrayList<Part>();
    int from = first;
    while (from <= last) {
      Band band = at(from);
      int to = Math.min(last, band.to());
      parts.add(new Part(from, to, band.rate()));
      from = to + 1;
    }
    return parts;
  }

  private Band at(int number) {
    int end = 0;
    for (Band band : bands) {
      if (number <= band.to()) {
        return band;
      }
      end = band.to();
    }
    if (size == null) {
      return new Band(Integer.MAX_VALUE - 1, rate);
    }
    int step = (number - end - 1) / size;
    return new Band(end + (step + 1) * size, rate.add(rise.multiply(BigDecimal.valueOf(step))));
  }

  /** Numbers of one band. */
  record Part(int from, int to, BigDecimal rate) {
    BigDecimal amount() {
      return rate.multiply(BigDecimal.valueOf((long) to - from + 1));
    }
  }
}
