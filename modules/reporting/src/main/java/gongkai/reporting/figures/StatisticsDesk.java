package gongkai.reporting.figures;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.Statistics;
import gongkai.reporting.statistics.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The door: who may, then counted in one transaction. */
@ApplicationScoped
@Transactional
class StatisticsDesk implements Statistics {
  private static final int MOST = 200;
  private static final int MOST_YEARS = 20;

  private Office office;
  private YearCounting counting;
  private Behind behind;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  StatisticsDesk() {}

  @Inject
  StatisticsDesk(Office office, YearCounting counting, Behind behind, AuditTrail audit) {
    this.office = office;
    this.counting = counting;
    this.behind = behind;
    this.audit = audit;
  }

  @Override
  public Optional<YearFigures> year(Actor actor, BodyCode body, int year) {
    return visible(actor, body).map(found -> counting.of(body, year));
  }

  @Override
  public List<YearFigures> compare(Actor actor, List<BodyCode> bodies, int year) {
    return bodies.stream().flatMap(body -> year(actor, body, year).stream()).toList();
  }

  @Override
  public List<YearFigures> years(Actor actor, BodyCode body, int from, int until) {
    if (until - from > MOST_YEARS) {
      throw new IllegalArgumentException("At most " + MOST_YEARS + " years");
    }
    return visible(actor, body).isEmpty()
        ? List.of()
        : IntStream.rangeClosed(from, until).mapToObj(year -> counting.of(body, year)).toList();
  }

  @Override
  public Optional<ProofPage> behind(
      Actor actor, BodyCode body, int year, Facet facet, String from, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
    return visible(actor, body).flatMap(found -> behind.page(body, year, facet, from, limit));
  }

  @Override
  public int export(Actor actor, BodyCode body, int year, FileKind kind, OutputStream out)
      throws IOException {
    Optional<Body> found = visible(actor, body);
    if (found.isEmpty()) {
      return 0;
    }
    var lines = new FigureLines();
    lines.whole(found.get(), counting.of(body, year));
    office.bodies().stream()
        .filter(each -> body.equals(each.parent()))
        .forEach(each -> lines.headline(each, counting.of(each.code(), year)));
    FigureFile.write(lines.all(), kind, out);
    audit.record(actor.login(), "statistics.exported", "body:" + body, Integer.toString(year));
    return lines.all().size() - 1;
  }

  private Optional<Body> visible(Actor actor, BodyCode body) {
    return office.permits(actor, Permission.VIEW_REPORTS, body)
        ? office.body(body)
        : Optional.empty();
  }
}
