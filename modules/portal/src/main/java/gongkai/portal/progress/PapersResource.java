package gongkai.portal.progress;

import gongkai.portal.posting.Private;
import gongkai.portal.posting.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /apply/status/receipt} and {@code /apply/status/letter/…}: downloads of an applicant. */
@Path("apply/status/{kind: receipt|letter}")
@ApplicationScoped
@Private
public class PapersResource {
  @Inject private Papers papers;
  @Inject private Sources sources;

  /** The printable receipt. */
  @GET
  public Response receipt(
      @PathParam("kind") String kind,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    if (!kind.equals("receipt")) {
      throw new jakarta.ws.rs.NotFoundException();
    }
    return papers.receipt(sources.caller(uri, headers, request));
  }

  /** A letter or an enclosure. */
  @GET
  @Path("{id: [A-Za-z0-9-]{1,80}}/{format: [a-z0-9]{1,8}}")
  public Response letter(
      @PathParam("id") String id,
      @PathParam("format") String format,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    return papers.letter(sources.caller(uri, headers, request), id, format);
  }
}
