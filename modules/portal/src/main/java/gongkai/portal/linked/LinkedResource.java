package gongkai.portal.linked;

import gongkai.portal.linked.Documents.Name;
import gongkai.portal.page.Cached;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Parameters;
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
import org.jspecify.annotations.Nullable;

/**
 * The addresses of things ({@code /id/…}, terms under {@code /def/…}) and of the documents about
 * them ({@code /doc/…}).
 */
@Path("")
@ApplicationScoped
public class LinkedResource {
  @Inject private Answers answers;

  /** A thing: 303 to the document in the form asked for, 410 when it was withdrawn. */
  @GET
  @Path("id/{rest: .+}")
  public Response thing(
      @PathParam("rest") String rest, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answers.thing(Name.of("id", rest), visit(uri, headers), accept(headers));
  }

  /** A term of the vocabulary: 303 like a thing. */
  @GET
  @Path("def/{rest: .+}")
  public Response term(
      @PathParam("rest") String rest, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answers.thing(Name.of("def", rest), visit(uri, headers), accept(headers));
  }

  /** A document. */
  @GET
  @Path("doc/{rest: .+}")
  @Cached
  @Compressed
  public Response document(
      @PathParam("rest") String rest, @Context UriInfo uri, @Context HttpHeaders headers) {
    Visit visit = visit(uri, headers);
    Format format = Format.ofPath(rest);
    String path = format.strip(rest);
    Name name = path.startsWith("def/") ? Name.of("def", path.substring(4)) : Name.of("id", path);
    return path.equals(rest)
        ? answers.document(name, visit, accept(headers))
        : answers.document(name, format, visit, accept(headers));
  }

  private static Visit visit(UriInfo uri, HttpHeaders headers) {
    Visit visit = Visit.of(uri, headers);
    new Parameters(visit).check();
    return visit;
  }

  private static @Nullable String accept(HttpHeaders headers) {
    return headers.getHeaderString(HttpHeaders.ACCEPT);
  }
}
