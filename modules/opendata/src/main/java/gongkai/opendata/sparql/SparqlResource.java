package gongkai.opendata.sparql;

import gongkai.opendata.sparql.page.Statics;
import gongkai.opendata.sparql.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * The SPARQL endpoint: queries by GET and by both forms of POST (SPARQL 1.1 Protocol, section 2.1),
 * no updates.
 */
@Path("sparql")
@ApplicationScoped
public class SparqlResource {
  @Inject private Exchange exchange;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public SparqlResource() {}

  /** A query; without one, the description of the service or the page for queries. */
  @GET
  public Response get(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    return parameters.containsKey("query") || parameters.containsKey("update")
        ? exchange.answer(parameters, headers, request)
        : exchange.described(parameters, headers);
  }

  /** A query in a form. */
  @POST
  @Consumes("application/x-www-form-urlencoded")
  public Response form(
      MultivaluedMap<String, String> form,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    return exchange.answer(form, headers, request);
  }

  /** A query as it is. */
  @POST
  @Consumes("application/sparql-query")
  public Response direct(
      String query,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>(uri.getQueryParameters());
    parameters.add("query", query);
    return exchange.answer(parameters, headers, request);
  }

  /** Refuses updates in words. */
  @POST
  @Consumes("application/sparql-update")
  public Response update(@Context HttpHeaders headers) {
    return exchange.refused(Refusal.UPDATE.because(""), headers);
  }

  /** Anything else that is posted. */
  @POST
  public Response other(@Context HttpHeaders headers) {
    return exchange.refused(
        Refusal.MEDIA_TYPE.because("application/x-www-form-urlencoded, application/sparql-query"),
        headers);
  }

  /** Nothing is put here. */
  @PUT
  public Response put(@Context HttpHeaders headers) {
    return exchange.refused(Refusal.METHOD.because("PUT"), headers);
  }

  /** Nothing is deleted here. */
  @DELETE
  public Response delete(@Context HttpHeaders headers) {
    return exchange.refused(Refusal.METHOD.because("DELETE"), headers);
  }

  /** Nothing is changed here. */
  @PATCH
  public Response patch(@Context HttpHeaders headers) {
    return exchange.refused(Refusal.METHOD.because("PATCH"), headers);
  }

  /** Lets scripts of other sites ask. */
  @OPTIONS
  public Response options() {
    return Replies.open(Response.noContent())
        .header("Allow", Replies.METHODS)
        .header("Access-Control-Allow-Methods", Replies.METHODS)
        .header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
        .header("Access-Control-Max-Age", "86400")
        .build();
  }

  /** The rules by which queries are refused, in words. */
  @GET
  @Path("rules")
  public Response rules(@Context HttpHeaders headers) {
    return exchange.rules(headers);
  }

  /** Prefixes and terms for the editor's completion. */
  @GET
  @Path("terms")
  public Response terms() {
    return exchange.terms();
  }

  /** A file of the page for queries. */
  @GET
  @Path("static/{name}")
  public Response file(@PathParam("name") String name) {
    return Statics.file(name)
        .map(
            bytes ->
                Response.ok(bytes)
                    .header(HttpHeaders.CONTENT_TYPE, Statics.mediaType(name))
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .orElse(Response.status(Response.Status.NOT_FOUND))
        .build();
  }
}
