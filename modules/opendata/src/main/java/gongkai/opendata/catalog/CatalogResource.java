package gongkai.opendata.catalog;

import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue for harvesters: {@code /catalog.ttl}, {@code .jsonld}, {@code .rdf}, {@code .nt}
 * answer the first page of the newest snapshot, {@code /catalog/s/{snapshot}/{n}.ttl} a page of a
 * snapshot that is still kept. A page that is not there is never answered by another, nor by an
 * empty one: a harvester that deletes what it does not see must fail instead.
 */
@Path("catalog")
@ApplicationScoped
@Harvested
public class CatalogResource {
  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final String ENTRY = "public, max-age=300";
  // a page changes only when a withdrawal strikes something out of it, and that must arrive
  private static final String PAGE = "public, max-age=3600";

  @Inject private Snapshots snapshots;
  @Inject private Uris uris;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public CatalogResource() {}

  /** The first page of the newest snapshot in the format that the client prefers. */
  @GET
  public Response entry(
      @Context UriInfo uri, @Context Request request, @Context HttpHeaders headers) {
    return first(uri, request, headers, Rdf.preferred(request));
  }

  /** A page of a snapshot. */
  @GET
  @Path("s/{snapshot}/{n: [0-9]{1,9}}.{suffix: ttl|jsonld|rdf|nt}")
  public Response page(
      @PathParam("snapshot") String id,
      @PathParam("n") int n,
      @PathParam("suffix") String suffix,
      @Context Request request,
      @Context HttpHeaders headers) {
    Optional<SnapshotFolder> found = snapshots.find(id);
    if (found.isEmpty()) {
      return Answer.problem(
          410,
          "快照已失效，请从第一页重新开始",
          "This snapshot is not kept any more. Begin again at the first page; nothing follows from"
              + " this answer for what you hold.",
          uris.base() + "catalog." + suffix);
    }
    if (n < 1 || n > found.get().snapshot().pages()) {
      return Answer.problem(
          404, "没有这一页", "The snapshot has pages 1 to " + found.get().snapshot().pages() + ".");
    }
    return page(found.get(), n, RdfFormat.ofSuffix(suffix).orElseThrow(), request, headers, PAGE);
  }

  Response first(UriInfo uri, Request request, HttpHeaders headers, RdfFormat format) {
    if (!uri.getQueryParameters().isEmpty()) {
      return Answer.problem(
          400,
          "目录不接受参数：增量更新请使用 /feed",
          "The catalogue takes no parameters: a harvester that deletes what it does not see would"
              + " empty its copy. Follow the links of the pages for everything, and /feed for"
              + " changes.",
          uris.base() + "feed");
    }
    Optional<SnapshotFolder> newest = newest();
    return newest.isPresent()
        ? page(newest.get(), SnapshotFolder.ENTRY, format, request, headers, ENTRY)
        : Answer.problem(503, "目录正在生成", "The first snapshot is being made; ask again.");
  }

  /** Waits a little for the first snapshot of a new installation. */
  private Optional<SnapshotFolder> newest() {
    long end = System.nanoTime() + FIRST.toNanos();
    Optional<SnapshotFolder> newest = snapshots.newest();
    while (newest.isEmpty() && snapshots.held().isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(50_000_000);
      newest = snapshots.newest();
    }
    return newest;
  }

  private Response page(
      SnapshotFolder folder,
      int n,
      RdfFormat format,
      Request request,
      HttpHeaders headers,
      String caching) {
    Snapshot snapshot = folder.snapshot();
    EntityTag tag =
        new EntityTag(
            snapshot.id() + "-" + n + "-" + format.suffix() + "-" + snapshot.struck(), true);
    @Nullable Response unchanged = Answer.unchanged(request, tag, caching);
    if (unchanged != null) {
      return unchanged;
    }
    return Answer.packed(
            headers, folder.page(n, format), format.mediaType() + ";charset=UTF-8", caching)
        .tag(tag)
        .header("X-Dataset-Position", snapshot.position())
        .header(
            HttpHeaders.LINK,
            "<" + uris.base() + "feed>; rel=\"https://w3id.org/ldes#EventStream\"")
        .build();
  }
}
