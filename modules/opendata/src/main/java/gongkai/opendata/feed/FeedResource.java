package gongkai.opendata.feed;

import gongkai.journal.JournalEntry;
import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.Answer;
import gongkai.opendata.wire.GraphDocument;
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
import java.time.YearMonth;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The stream of changes as a Linked Data Event Stream in the form of DCAT-AP Feeds. */
@Path("feed")
@ApplicationScoped
@Harvested
public class FeedResource {
  private static final String ROOT = "public, max-age=30";
  private static final String OPEN = "public, max-age=10";
  private static final String CLOSED = "public, max-age=604800, immutable";
  private static final String ACTIVITY = "public, max-age=300";

  private Uris uris;
  private Leaves leaves;
  private Nodes nodes;
  private Pages pages;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public FeedResource() {}

  @Inject
  FeedResource(Uris uris, Leaves leaves, gongkai.journal.Journal journal) {
    this.uris = uris;
    this.leaves = leaves;
    this.nodes = new Nodes(uris, leaves);
    this.pages = new Pages(uris, journal, leaves);
  }

  /** The root of the search tree. */
  @GET
  public Response root(@Context Request request, @Context HttpHeaders headers) {
    return node(Optional.of(nodes.root()), request, headers);
  }

  /** The months of a year. */
  @GET
  @Path("{year: [0-9]{4}}")
  public Response year(
      @PathParam("year") int year, @Context Request request, @Context HttpHeaders headers) {
    return node(nodes.year(year), request, headers);
  }

  /** The leaves that begin in a month. */
  @GET
  @Path("{year: [0-9]{4}}/{month: 0[1-9]|1[0-2]}")
  public Response month(
      @PathParam("year") int year,
      @PathParam("month") int month,
      @Context Request request,
      @Context HttpHeaders headers) {
    return node(nodes.month(YearMonth.of(year, month)), request, headers);
  }

  /** A leaf as it was before any withdrawal. */
  @GET
  @Path("p/{first: [0-9]{1,18}}")
  public Response leaf(
      @PathParam("first") long first, @Context Request request, @Context HttpHeaders headers) {
    return leaf(first, 0, request, headers);
  }

  /** A leaf as a withdrawal left it; another revision leads to the one that is there. */
  @GET
  @Path("p/{first: [0-9]{1,18}}/{revision: [0-9]{1,18}}")
  public Response leaf(
      @PathParam("first") long first,
      @PathParam("revision") long revision,
      @Context Request request,
      @Context HttpHeaders headers) {
    FeedFormat format = FeedFormat.preferred(request);
    Optional<Pages.Page> found = pages.at(first, format);
    if (found.isEmpty()) {
      return missing();
    }
    Pages.Page page = found.get();
    if (page.revision() != revision) {
      return Answer.open(Response.status(301))
          .header(HttpHeaders.LOCATION, uris.base() + page.path())
          .header(HttpHeaders.CACHE_CONTROL, "no-cache")
          .build();
    }
    String caching = page.isClosed() ? CLOSED : OPEN;
    EntityTag tag = new EntityTag(page.first() + "-" + page.last() + "-" + format, true);
    @Nullable Response unchanged = Answer.unchanged(request, tag, caching);
    return unchanged != null
        ? unchanged
        : Answer.packed(headers, page.packed(), format.mediaType(), caching)
            .tag(tag)
            .header("X-Dataset-Position", page.last())
            .build();
  }

  /** One activity; 410 when its content was withdrawn. */
  @GET
  @Path("a/{position: [0-9]{1,18}}")
  public Response activity(
      @PathParam("position") long position,
      @Context Request request,
      @Context HttpHeaders headers) {
    Optional<JournalEntry> entry = pages.entry(position);
    if (entry.isEmpty()) {
      return missing();
    }
    if (entry.get().purged()) {
      return Answer.problem(
          410,
          "内容已撤回",
          "What this activity said was withdrawn; a Delete of the record follows it.");
    }
    FeedFormat format = FeedFormat.preferred(request);
    return Answer.packed(headers, pages.activity(entry.get(), format), format.mediaType(), ACTIVITY)
        .tag(new EntityTag(position + "-" + format, true))
        .header("X-Dataset-Position", position)
        .build();
  }

  private Response node(Optional<GraphDocument> document, Request request, HttpHeaders headers) {
    if (document.isEmpty()) {
      return missing();
    }
    FeedFormat format = FeedFormat.preferred(request);
    byte[] packed = format.packed(document.get());
    CRC32 sum = new CRC32();
    sum.update(packed);
    EntityTag tag = new EntityTag(Long.toHexString(sum.getValue()) + "-" + packed.length, true);
    @Nullable Response unchanged = Answer.unchanged(request, tag, ROOT);
    return unchanged != null
        ? unchanged
        : Answer.packed(headers, packed, format.mediaType(), ROOT)
            .tag(tag)
            .header("X-Dataset-Position", leaves.position())
            .build();
  }

  private static Response missing() {
    return Answer.problem(404, "没有这一页", "The stream has no such page yet; begin at /feed.");
  }
}
