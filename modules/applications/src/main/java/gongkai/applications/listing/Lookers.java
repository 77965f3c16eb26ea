package gongkai.applications.listing;

import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.Departments;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who looks, when, at which bodies. */
@ApplicationScoped
class Lookers {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_OF_ONE = 1000;

  private Office office;
  private Departments departments;
  private Persons persons;
  private Function<String, WorkingCalendar> calendars;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Lookers() {}

  @Inject
  Lookers(
      Office office,
      Departments departments,
      Persons persons,
      HolidayNotices notices,
      Clock clock) {
    this(office, departments, persons, notices::calendar, clock);
  }

  Lookers(
      Office office,
      Departments departments,
      Persons persons,
      Function<String, WorkingCalendar> calendars,
      Clock clock) {
    this.office = office;
    this.departments = departments;
    this.persons = persons;
    this.calendars = calendars;
    this.clock = clock;
  }

  boolean may(Actor actor, Permission act, BodyCode body) {
    return office.permits(actor, act, body);
  }

  Scope scope(Actor actor, @Nullable BodyCode wanted) {
    return Scope.of(office, actor, wanted);
  }

  /** Keys of the applicant's cases, {@code null} when none was asked for. */
  @Nullable List<String> applicants(CaseQuery query) {
    return query.applicant().isBlank()
        ? null
        : persons.casesOf(query.applicant().strip(), MOST_OF_ONE);
  }

  Desk desk(Actor actor) {
    return new Desk(actor, departments.mine(actor), today(), soon());
  }

  Rows rows() {
    Map<BodyCode, WorkingCalendar> known = new HashMap<>();
    return new Rows(today(), soon(), body -> known.computeIfAbsent(body, this::calendar));
  }

  Names names() {
    return new Names(office, departments);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private LocalDate soon() {
    return calendars.apply("").after(today(), Lists.SOON).date();
  }

  private WorkingCalendar calendar(BodyCode body) {
    return calendars.apply(office.body(body).map(Body::region).orElse(""));
  }
}
