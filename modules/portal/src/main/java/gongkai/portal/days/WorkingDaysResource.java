package gongkai.portal.days;

import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;

/**
 * {@code /api/working-days?from=2022-09-30&days=20}: the day on which so many working days have
 * passed, with its proof. {@code region} names a regional calendar.
 */
@Path("api/working-days")
@ApplicationScoped
public class WorkingDaysResource {
  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Inject private HolidayNotices notices;

  /** Computes the deadline; wrong parameters are answered 400 with each one named. */
  @GET
  @Compressed
  @Produces("application/json;charset=UTF-8")
  public Response deadline(@Context UriInfo uri, @Context HttpHeaders headers) {
    Visit visit = Visit.of(uri, headers);
    Parameters given = new Parameters(visit);
    LocalDate from = given.requiredDate("from", FIRST, LAST);
    int days = given.requiredNumber("days", 1, 1000);
    String region = given.code("region", Set.copyOf(notices.regions())::contains);
    given.check();
    WorkingCalendar calendar = notices.calendar(region);
    JsonObject answer =
        WorkingDays.json(
            calendar.after(java.util.Objects.requireNonNull(from), days), region, visit.texts());
    return Response.ok(answer.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
