package gongkai.portal.apply;

import gongkai.portal.posting.Caller;
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

/** {@code /apply/form}: the form of an application. */
@Path("apply/form")
@ApplicationScoped
@Private
@Produces("text/html;charset=UTF-8")
public class FormResource {
  @Inject private Applying applying;
  @Inject private Sources sources;
  @Inject private Posts posts;

  /** The empty form. */
  @GET
  public Response form(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    return applying.empty(sources.caller(uri, headers, request));
  }

  /** Takes the form; answers with the way to the receipt, or with the form and what is wrong. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request,
      InputStream body) {
    Caller caller = sources.caller(uri, headers, request);
    return applying.send(
        caller, posts.read(caller, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body));
  }
}
