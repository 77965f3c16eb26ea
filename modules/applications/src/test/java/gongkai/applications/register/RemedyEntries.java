package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.testing.People;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Object mother: what is entered in the register. */
final class RemedyEntries {
  static final Claimant CLAIMANT = new Claimant("王五六", "章贡区二号 13800000000");

  private RemedyEntries() {}

  /** A reconsideration or suit without a case, with these days. */
  static RemedyEntry of(
      RemedyRoute route,
      boolean simplified,
      LocalDate filed,
      @Nullable LocalDate accepted,
      @Nullable LocalDate served) {
    return of(route, simplified, filed, accepted, served, null, null);
  }

  static RemedyEntry of(
      RemedyRoute route,
      boolean simplified,
      LocalDate filed,
      @Nullable LocalDate accepted,
      @Nullable LocalDate served,
      @Nullable CaseId application,
      @Nullable RemedyId earlier) {
    return new RemedyEntry(
        People.BUREAU,
        application,
        "经开经发公开〔2024〕3号",
        route,
        earlier,
        CLAIMANT,
        route.suit() ? "章贡区人民法院" : "赣州市人民政府",
        "〔2024〕7号",
        simplified,
        filed,
        accepted,
        served,
        null);
  }

  /** The same under another case number of the authority. */
  static RemedyEntry numbered(RemedyEntry entry, String number) {
    return new RemedyEntry(
        entry.body(),
        entry.application(),
        entry.letter(),
        entry.route(),
        entry.earlier(),
        entry.claimant(),
        entry.authority(),
        number,
        entry.simplified(),
        entry.filed(),
        entry.accepted(),
        entry.served(),
        entry.hearing());
  }

  /** A reconsideration of 2024 that was served on 2024-03-06. */
  static RemedyEntry reconsideration(@Nullable CaseId application) {
    return of(
        RemedyRoute.RECONSIDERATION,
        false,
        LocalDate.of(2024, 3, 1),
        LocalDate.of(2024, 3, 4),
        LocalDate.of(2024, 3, 6),
        application,
        null);
  }
}
