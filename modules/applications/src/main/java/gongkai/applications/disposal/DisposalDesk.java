package gongkai.applications.disposal;

import gongkai.applications.disposal.DisposalRunner.Approved;
import gongkai.applications.retention.Disposals;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVPrinter;

/** The door. The work of a list begins when the transaction that approved it has ended. */
@ApplicationScoped
@Transactional
class DisposalDesk implements Disposals {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_SHOWN = 200;
  private static final int MOST_FILES = 5000;
  private static final int LATEST = 50;

  private OverFiles files;
  private DisposalLists lists;
  private AuditTrail audit;
  private Clock clock;
  private Consumer<Approved> approved;

  @SuppressWarnings("NullAway.Init")
  DisposalDesk() {}

  @Inject
  DisposalDesk(
      OverFiles files, DisposalLists lists, AuditTrail audit, Clock clock, Event<Approved> event) {
    this(files, lists, audit, clock, (Consumer<Approved>) event::fire);
  }

  DisposalDesk(
      OverFiles files,
      DisposalLists lists,
      AuditTrail audit,
      Clock clock,
      Consumer<Approved> approved) {
    this.files = files;
    this.lists = lists;
    this.audit = audit;
    this.clock = clock;
    this.approved = approved;
  }

  @Override
  public Page due(Actor actor, Wanted wanted, int offset, int limit) {
    if (offset < 0 || limit < 1 || limit > MOST_SHOWN) {
      throw new IllegalArgumentException("Offset from 0, limit 1 to " + MOST_SHOWN);
    }
    return mayPropose(actor)
        ? new Page(
            files.page(actor.body(), today(), wanted, offset, limit),
            files.count(actor.body(), today(), wanted))
        : new Page(List.of(), 0);
  }

  @Override
  public int export(Actor actor, Wanted wanted, Writer out) throws IOException {
    CSVPrinter csv = OverFilesCsv.heading(out);
    int written = 0;
    List<OverFile> piece = piece(actor, wanted, 0);
    while (!piece.isEmpty()) {
      OverFilesCsv.write(csv, piece);
      written += piece.size();
      piece = piece(actor, wanted, written);
    }
    csv.flush();
    audit.record(actor.login(), "disposal.exported", "disposals", "rows: " + written);
    return written;
  }

  private List<OverFile> piece(Actor actor, Wanted wanted, int offset) {
    return mayPropose(actor)
        ? files.page(actor.body(), today(), wanted, offset, MOST_SHOWN)
        : List.of();
  }

  @Override
  public Change<Disposal> propose(Actor actor, String remark) {
    if (!mayPropose(actor)) {
      return Change.refused("", "forbidden", "您的岗位不能提出销毁清单，请交由经办人办理。");
    }
    if (remark.length() > 200) {
      return Change.refused("remark", "length", "说明最多200字，请压缩。");
    }
    List<OverFile> free = files.free(actor.body(), today(), MOST_FILES);
    if (free.isEmpty()) {
      return Change.refused("", "empty", "没有保管期满、可以销毁的案卷。");
    }
    var list = new DisposalList(actor.body(), actor.login(), free.size(), clock.instant());
    lists.add(list, remark.strip(), free);
    return done(actor, list, "disposal.proposed");
  }

  @Override
  public Change<Disposal> approve(Actor actor, String id, long version) {
    Change<Disposal> change =
        decide(actor, id, version, "disposal.approved", (list, by) -> list.approve(by, now()));
    if (change instanceof Change.Done<Disposal>) {
      approved.accept(new Approved(id));
    }
    return change;
  }

  @Override
  public Change<Disposal> reject(Actor actor, String id, long version) {
    return decide(actor, id, version, "disposal.rejected", (list, by) -> list.reject(by, now()));
  }

  private Change<Disposal> decide(
      Actor actor,
      String id,
      long version,
      String verb,
      BiFunction<DisposalList, String, Change<DisposalList>> decision) {
    if (!Permission.DISPOSE_FILES.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "销毁清单由批准人处理。");
    }
    DisposalList list =
        lists.locked(id).filter(found -> found.body().equals(actor.body())).orElse(null);
    if (list == null) {
      return Change.refused("", "unknown", "没有这份清单，或不在您的管理范围内。");
    }
    if (list.version() != version) {
      return Change.refused("", "stale", "这份清单刚刚由他人处理，请刷新后再办。");
    }
    return switch (decision.apply(list, actor.login())) {
      case Change.Done<DisposalList> done -> done(actor, list, verb);
      case Change.Refused<DisposalList> refused -> new Change.Refused<>(refused.problems());
    };
  }

  private Change<Disposal> done(Actor actor, DisposalList list, String verb) {
    Disposal view = lists.view(list);
    audit.record(actor.login(), verb, "disposal:" + list.id(), "files: " + view.files());
    return new Change.Done<>(view);
  }

  @Override
  public List<Disposal> latest(Actor actor) {
    return mayPropose(actor) ? lists.latest(actor.body(), LATEST) : List.of();
  }

  private static boolean mayPropose(Actor actor) {
    return Permission.HANDLE_APPLICATIONS.isHeldBy(actor)
        || Permission.DISPOSE_FILES.isHeldBy(actor);
  }

  private Instant now() {
    return clock.instant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
