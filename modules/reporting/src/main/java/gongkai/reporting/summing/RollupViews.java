package gongkai.reporting.summing;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.desk.Handover.Locked;
import gongkai.reporting.desk.Handover.Standing;
import gongkai.reporting.rollup.PartView;
import gongkai.reporting.rollup.RollupView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the parts of a sum and where their reports stand. */
@ApplicationScoped
class RollupViews {
  private StoredRollUps rollUps;
  private Parts parts;
  private Handover handover;

  @SuppressWarnings("NullAway.Init")
  RollupViews() {}

  @Inject
  RollupViews(StoredRollUps rollUps, Parts parts, Handover handover) {
    this.rollUps = rollUps;
    this.parts = parts;
    this.handover = handover;
  }

  RollupView of(Body body, int year) {
    Optional<RollUp> rollUp = rollUps.find(body.code(), year);
    List<Part> all = parts.of(body, year);
    Map<BodyCode, Standing> standing =
        handover.standing(all.stream().map(Part::code).toList(), year);
    Map<BodyCode, Integer> handedIn =
        Optional.ofNullable(standing.get(body.code()))
            .map(own -> rollUps.editions(own.number(), own.hash()))
            .orElse(Map.of());
    return new RollupView(
        body.code(),
        year,
        rollUp.map(RollUp::version).orElse(0L),
        rollUp.map(RollUp::isSummed).orElse(false),
        all.stream()
            .map(
                part ->
                    view(part, standing.get(part.code()), handedIn.getOrDefault(part.code(), 0)))
            .toList());
  }

  private static PartView view(Part part, @Nullable Standing standing, int handedIn) {
    Locked locked = part.locked();
    return new PartView(
        part.code(),
        part.own(),
        part.change(),
        part.included(),
        part.reason(),
        part.kind(),
        part.own() ? "OWN" : standing == null ? "NONE" : standing.state(),
        part.own() || standing == null ? 0 : standing.number(),
        locked == null ? 0 : locked.edition(),
        handedIn);
  }
}
