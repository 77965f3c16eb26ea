package gongkai.portal.progress;

import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Posted;
import gongkai.portal.posting.Posts;
import gongkai.portal.posting.Private;
import gongkai.portal.posting.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** {@code /apply/status}: an application followed with number and query code. */
@Path("apply/status")
@ApplicationScoped
@Private
@Produces("text/html;charset=UTF-8")
public class StatusResource {
  @Inject private StatusPages pages;
  @Inject private Days days;
  @Inject private Sources sources;
  @Inject private Posts posts;

  /** The application, or the form that asks for number and code. */
  @GET
  public Response status(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    return pages.show(sources.caller(uri, headers, request));
  }

  /** Takes number and code. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response enter(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      InputStream body) {
    Caller caller = sources.caller(uri, headers, request);
    return pages.enter(caller, posted(caller, headers, body));
  }

  /** Forgets number and code; needs no ticket, since it does no harm. */
  @POST
  @Path("leave")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response leave(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    return pages.leave(sources.caller(uri, headers, request));
  }

  /** How the deadline was counted. */
  @GET
  @Path("days")
  public Response days(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    return days.page(sources.caller(uri, headers, request));
  }

  private Posted posted(Caller caller, HttpHeaders headers, InputStream body) {
    return posts.read(caller, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
  }
}
