package gongkai.reporting.compile;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.Narrative;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores texts and hands reports in. */
@ApplicationScoped
class Writing {
  private static final int LONGEST = 100_000;

  private StoredDrafts drafts;
  private HandingIn handingIn;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Writing() {}

  @Inject
  Writing(StoredDrafts drafts, HandingIn handingIn, AuditTrail audit, Clock clock) {
    this.drafts = drafts;
    this.handingIn = handingIn;
    this.audit = audit;
    this.clock = clock;
  }

  Optional<Draft> find(BodyCode body, int year) {
    return drafts.find(body, year);
  }

  Change<Long> write(Actor actor, Body body, int year, long version, Narrative narrative) {
    List<Problem> problems = check(narrative);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Optional<Draft> found = drafts.locked(body.code(), year);
    if (found.map(Draft::version).orElse(0L) != version) {
      return Change.refused("", "stale", "文稿刚被他人改动。您的文字还在页面上，请另存后刷新，再把改动合并进去。");
    }
    Draft draft = found.orElseGet(() -> add(new Draft(body.code(), year)));
    draft.write(actor, narrative, clock.instant());
    drafts.flush();
    audit.record(actor.login(), "draft.written", "report:" + Draft.key(body.code(), year), "");
    return new Change.Done<>(draft.version());
  }

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  private static List<Problem> check(Narrative narrative) {
    List<Problem> problems = new ArrayList<>();
    check("preamble", narrative.preamble(), problems);
    for (int i = 0; i < Narrative.SECTIONS; i++) {
      check("section" + (i + 1), narrative.sections().get(i), problems);
    }
    return problems;
  }

  private static void check(String field, String text, List<Problem> problems) {
    if (text.length() > LONGEST) {
      problems.add(new Problem(field, "too-long", "这一部分超过10万字，请压缩。"));
    }
  }

  Change<Report> handIn(Actor actor, Body body, int year, long version) {
    if (year >= LocalDate.now(clock).getYear()) {
      return Change.refused("year", "year", year + "年尚未结束，年度报告在次年提交审核（条例第四十九条）。");
    }
    Optional<Draft> found = drafts.locked(body.code(), year);
    if (found.isEmpty()) {
      return Change.refused("", "state", "请先保存文稿，再提交审核。");
    }
    if (found.get().version() != version) {
      return Change.refused("", "stale", "文稿刚被他人改动，请刷新页面后再提交。");
    }
    return handingIn.handIn(actor, body, year, found.get());
  }
}
