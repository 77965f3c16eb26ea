package gongkai.portal.progress;

import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Posts;
import gongkai.portal.posting.Private;
import gongkai.portal.posting.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;

/** {@code /apply/status/correct} and {@code /apply/status/withdraw}. */
@Path("apply/status/{deed: correct|withdraw}")
@ApplicationScoped
@Private
@Produces("text/html;charset=UTF-8")
public class HandlingResource {
  @Inject private Handling handling;
  @Inject private Sources sources;
  @Inject private Posts posts;

  /** The form. */
  @GET
  public Response form(
      @PathParam("deed") String deed,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    return handling.form(sources.caller(uri, headers, request), named(deed));
  }

  /** Takes the form. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(
      @PathParam("deed") String deed,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      InputStream body) {
    Caller caller = sources.caller(uri, headers, request);
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    return handling.send(caller, named(deed), posts.read(caller, type, body));
  }

  private static Deed named(String name) {
    return Arrays.stream(Deed.values())
        .filter(deed -> deed.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
