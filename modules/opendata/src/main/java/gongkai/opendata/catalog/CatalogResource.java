package gongkai.opendata.catalog;

import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.RdfFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue for harvesters: {@code /catalog.ttl}, {@code .jsonld}, {@code .rdf}, {@code .nt}.
 */
@Path("catalog.{suffix: ttl|jsonld|rdf|nt}")
@ApplicationScoped
public class CatalogResource {
  @Inject private Catalog catalog;
  @Inject private RdfStore store;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public CatalogResource() {}

  /** The first page, or the page that the link of another names. */
  @GET
  public Response page(
      @PathParam("suffix") String suffix, @Context UriInfo uri, @Context Request request) {
    RdfFormat format = RdfFormat.ofSuffix(suffix).orElseThrow();
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    if (!Set.of("snapshot", "after").containsAll(given.keySet())
        || given.containsKey("snapshot") != given.containsKey("after")) {
      return problem(
          400,
          "参数有误，请按页面中的链接翻页",
          "Follow the links of the pages. There is no page by date: a harvester would take what is"
              + " left out for deleted.");
    }
    EntityTag tag = tag(uri);
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    return switch (answer(format, given)) {
      case Catalog.Found found -> found(found, format, tag);
      case Catalog.Gone gone ->
          problem(410, "快照已失效，请从第一页重新开始", "The snapshot is gone; begin at the first page");
      case Catalog.Missing missing -> problem(404, "没有这一页", "There is no such page");
    };
  }

  private Catalog.Answer answer(RdfFormat format, MultivaluedMap<String, String> given) {
    if (given.isEmpty()) {
      return catalog.first(format);
    }
    String snapshot = given.getFirst("snapshot");
    return snapshot.matches("[0-9]{1,18}")
        ? catalog.next(format, Long.parseLong(snapshot), given.getFirst("after"))
        : new Catalog.Gone();
  }

  private static Response found(Catalog.Found found, RdfFormat format, EntityTag tag) {
    return Response.ok(found.document())
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5")
        .header("Access-Control-Allow-Origin", "*")
        .tag(tag)
        .build();
  }

  private EntityTag tag(UriInfo uri) {
    CRC32 address = new CRC32();
    address.update(uri.getRequestUri().getRawSchemeSpecificPart().getBytes(StandardCharsets.UTF_8));
    return new EntityTag(
        catalog.position() + "-" + store.edition() + "-" + Long.toHexString(address.getValue()));
  }

  private static Response problem(int status, String title, String detail) {
    return Response.status(status)
        .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .header("Access-Control-Allow-Origin", "*")
        .entity(
            Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString())
        .build();
  }
}
