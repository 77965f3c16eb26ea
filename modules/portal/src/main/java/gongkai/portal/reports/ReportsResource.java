package gongkai.portal.reports;

import gongkai.portal.page.Cached;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Page;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /reports}: 政府信息公开年报, the list of annual reports and their figures. */
@Path("reports")
@ApplicationScoped
public class ReportsResource {
  @Inject private ReportList list;

  /** The list. */
  @GET
  @Cached
  @Compressed
  @Produces("text/html")
  public Page reports(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list.page(Visit.of(uri, headers));
  }

  /** The figures of the chart. */
  @GET
  @Path("figures.csv")
  @Cached
  @Compressed
  @Produces("text/csv;charset=UTF-8")
  public Response figures(@Context UriInfo uri, @Context HttpHeaders headers) {
    return Response.ok(list.csv(Visit.of(uri, headers)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reports.csv\"")
        .build();
  }
}
