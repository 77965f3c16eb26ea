package gongkai.reporting.compile;

import gongkai.reporting.bookkeeping.LedgerProof.Part;
import gongkai.reporting.compile.Sum.Summand;
import gongkai.reporting.desk.Handover.Locked;
import gongkai.reporting.draft.Proof;
import java.math.BigDecimal;
import java.util.List;

/** The reports behind a summed cell, each with the figure that it brings. */
record Summands(Sum sum, Place place) implements Part {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

  @Override
  public List<Proof> page(String after, int limit) {
    List<Summand> all = sum.summands();
    int from = 0;
    while (!after.isEmpty() && from < all.size()) {
      if (all.get(from++).part().code().value().equals(after)) {
        break;
      }
    }
    return all.subList(from, Math.min(all.size(), from + limit)).stream()
        .map(each -> proof(each, place))
        .toList();
  }

  /** A part's figure; as with ledgers, money weighs in yuan whatever the form prints. */
  static Proof proof(Summand summand, Place place) {
    BigDecimal figure = summand.figures().getOrDefault(place.address(), BigDecimal.ZERO);
    Locked locked = summand.part().locked();
    boolean scaled = place.column().unit().equals("万元");
    return new Proof(
        Proof.Kind.PART,
        summand.part().code().value(),
        locked == null ? "" : Long.toString(locked.number()),
        summand.part().title() + " " + figure.toPlainString(),
        null,
        scaled ? figure.multiply(TEN_THOUSAND) : figure);
  }
}
