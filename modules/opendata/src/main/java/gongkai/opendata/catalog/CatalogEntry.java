package gongkai.opendata.catalog;

import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.RdfFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The entry of the catalogue by format: harvesters send no {@code Accept}. */
@Path("catalog.{suffix: ttl|jsonld|rdf|nt}")
@ApplicationScoped
@Harvested
public class CatalogEntry {
  @Inject private CatalogResource catalog;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public CatalogEntry() {}

  /** The first page of the newest snapshot. */
  @GET
  public Response first(
      @PathParam("suffix") String suffix,
      @Context UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    return catalog.first(uri, request, headers, RdfFormat.ofSuffix(suffix).orElseThrow());
  }
}
