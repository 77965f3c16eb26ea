package gongkai.console.fee;

import gongkai.applications.CaseId;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.Fees;
import gongkai.applications.fee.Place;
import gongkai.console.access.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fees of a case, for its page. */
@Named("caseFees")
@RequestScoped
public class CaseFees {
  @Inject Fees fees;
  @Inject Me me;

  private final Map<CaseId, Summary> known = new HashMap<>();

  /** Its place in the month and its charges. */
  public Summary of(CaseId application) {
    return known.computeIfAbsent(
        application,
        id -> new Summary(fees.place(me.actor(), id).orElse(null), fees.of(me.actor(), id)));
  }

  /**
   * The fees of a case.
   *
   * @param place {@code null} before its receipt
   */
  public record Summary(@Nullable Place place, List<ChargeView> charges) {}
}
