package gongkai.portal.linked;

import gongkai.portal.page.Cached;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * What links to a resource ({@code /links?to=…}), which DESCRIBE and the pages of resources give in
 * part or not at all.
 */
@Path("links{ending: (\\.(html|ttl|jsonld|nt|rdf))?}")
@ApplicationScoped
public class LinksResource {
  @Inject private Incoming incoming;

  /** A page of the list, in the form that the ending or {@code Accept} asks for. */
  @GET
  @Cached
  @Compressed
  public Response links(
      @PathParam("ending") String ending, @Context UriInfo uri, @Context HttpHeaders headers) {
    return incoming.answer(
        ending, Visit.of(uri, headers), headers.getHeaderString(HttpHeaders.ACCEPT));
  }
}
