package gongkai.applications.reminder.agenda;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Departments;
import gongkai.applications.reminder.Due;
import gongkai.applications.reminder.Due.Kind;
import gongkai.applications.reminder.DueSource;
import gongkai.applications.reminder.agenda.DueReading.OtherDay;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Permission;
import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is due for a person, computed from how the cases of the own body stand now, and from what
 * other modules add.
 */
@ApplicationScoped
class Agenda {
  private DueReading reading;
  private Departments departments;
  private Levels levels;
  private Iterable<DueSource> others;

  @SuppressWarnings("NullAway.Init")
  Agenda() {}

  @Inject
  Agenda(
      DueReading reading, Departments departments, Levels levels, @Any Instance<DueSource> others) {
    this(reading, departments, levels, (Iterable<DueSource>) others);
  }

  Agenda(DueReading reading, Departments departments, Levels levels, Iterable<DueSource> others) {
    this.reading = reading;
    this.departments = departments;
    this.levels = levels;
    this.others = others;
  }

  LocalDate today() {
    return levels.today();
  }

  /** Everything that is due some day, the nearest first. */
  List<Due> of(Actor actor) {
    var found = new Found();
    if (Permission.VIEW_APPLICATIONS.isHeldBy(actor)) {
      applications(actor, found);
    }
    for (DueSource source : others) {
      source.of(actor).forEach(found::add);
    }
    return found.sorted();
  }

  private void applications(Actor actor, Found found) {
    String login = actor.login();
    BodyCode body = actor.body();
    reading.of(login).forEach(each -> found.add(each, each.ofHolder()));
    for (String department : departments.mine(actor)) {
      reading.untaken(body, department).forEach(each -> found.add(each, each.ofHolder()));
      reading.opinions(body, department).forEach(each -> found.add(each, Kind.OPINION));
    }
    if (Permission.ASSIGN_APPLICATIONS.isHeldBy(actor)) {
      reading.untaken(body, "").forEach(each -> found.add(each, each.ofHolder()));
    }
    for (Role role : actor.roles()) {
      reading.waitingFor(role, body, login).forEach(each -> found.add(each, each.ofApprover()));
    }
    if (Permission.EDIT_REMEDIES.isHeldBy(actor)) {
      reading.replies(body, login).forEach(each -> found.add(each, Kind.REPLY));
      reading.performances(body, login).forEach(each -> found.add(each, Kind.PERFORMANCE));
    }
  }

  /** Each matter and kind once, whatever the ways by which it concerns the person. */
  private final class Found {
    private final Map<String, Due> dues = new LinkedHashMap<>();

    void add(CaseDays file, Map<Kind, LocalDate> days) {
      var id = new CaseId(file.id());
      days.forEach((kind, on) -> add(file.id(), id, file.number(), file.body(), kind, on));
    }

    void add(OtherDay other, Kind kind) {
      CaseId id = other.caseId().isEmpty() ? null : new CaseId(other.caseId());
      add(other.id(), id, other.number(), other.body(), kind, other.on());
    }

    void add(DueSource.Day day) {
      add(day.matter(), null, day.number(), day.body(), Kind.REPORT, day.on());
    }

    private void add(
        String matter, @Nullable CaseId id, String number, BodyCode body, Kind kind, LocalDate on) {
      int left = levels.daysLeft(body, on);
      dues.put(
          matter + kind, new Due(matter, id, number, kind, on, left, levels.of(kind, on, left)));
    }

    List<Due> sorted() {
      return dues.values().stream()
          .sorted(Comparator.comparing(Due::on).thenComparing(Due::number).thenComparing(Due::kind))
          .toList();
    }
  }
}
