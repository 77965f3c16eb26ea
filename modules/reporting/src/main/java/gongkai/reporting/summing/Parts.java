package gongkai.reporting.summing;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.reporting.desk.Handover;
import gongkai.reporting.desk.Handover.Locked;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.rollup.MemberChange;
import gongkai.reporting.rollup.PartView.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out of what a body's report on a year is the sum; works in the caller's transaction. */
@ApplicationScoped
public class Parts {
  private StoredRollUps rollUps;
  private Handover handover;
  private Office office;
  private ReportFormats formats;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Parts() {}

  @Inject
  Parts(StoredRollUps rollUps, Handover handover, Office office, ReportFormats formats) {
    this.rollUps = rollUps;
    this.handover = handover;
    this.office = office;
    this.formats = formats;
  }

  /** The parts, when somebody decided that the body's report on the year is their sum. */
  public Optional<List<Part>> summed(Body body, int year) {
    return rollUps.find(body.code(), year).filter(RollUp::isSummed).map(r -> of(body, year));
  }

  /** The parts, decided or not: the body itself, then those that reported to it in the year. */
  public List<Part> of(Body body, int year) {
    Map<BodyCode, Choice> choices =
        rollUps.find(body.code(), year).map(RollUp::choices).orElse(Map.of());
    Map<Body, Membership> members = members(body, year);
    Map<BodyCode, Locked> locked =
        handover.locked(members.keySet().stream().map(Body::code).toList(), year);
    List<Part> parts = new ArrayList<>();
    Choice own = choices.get(body.code());
    boolean ownIncluded = own == null || own.included();
    parts.add(
        new Part(
            body,
            true,
            null,
            ownIncluded,
            own == null ? "" : own.reason(),
            ownIncluded ? Kind.COUNTED : Kind.EXCLUDED,
            null));
    members.forEach(
        (member, how) ->
            parts.add(
                part(member, how, choices.get(member.code()), locked.get(member.code()), year)));
    return parts;
  }

  private Part part(
      Body member, Membership how, @Nullable Choice choice, @Nullable Locked report, int year) {
    boolean included = choice == null ? how.atEnd() : choice.included();
    MemberChange change = how.change();
    String reason =
        choice != null ? choice.reason() : change == null || included ? "" : change.note();
    return new Part(member, false, change, included, reason, kind(included, report, year), report);
  }

  private Kind kind(boolean included, @Nullable Locked report, int year) {
    if (!included) {
      return Kind.EXCLUDED;
    }
    if (report == null) {
      return Kind.GAP;
    }
    String format = formats.forYear(year).map(ReportFormat::key).orElse("");
    return report.figures().format().equals(format) ? Kind.COUNTED : Kind.FORMAT;
  }

  /** The bodies that reported to a parent on some day of the year, in the order of the tree. */
  private Map<Body, Membership> members(Body parent, int year) {
    List<MemberChange> changes = rollUps.changes(parent.code());
    Map<Body, Membership> members = new LinkedHashMap<>();
    for (Body body : office.bodies()) {
      List<MemberChange> own =
          changes.stream().filter(change -> change.body().equals(body.code())).toList();
      boolean child = parent.code().equals(body.parent());
      if (child || !own.isEmpty()) {
        Membership.of(own, child, year).ifPresent(how -> members.put(body, how));
      }
    }
    return members;
  }

  /** Keeps the parts with a content that was handed in. */
  public void freeze(long report, String contentHash, List<Part> parts) {
    rollUps.freeze(report, contentHash, parts);
  }
}
