package gongkai.opendata.changes;

import gongkai.journal.Journal;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.Answer;
import gongkai.opendata.wire.Gzip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON interface: {@code /api/count}, {@code records}, {@code changes}, {@code digest}. */
@Path("api/{what: count|records|changes|digest}")
@ApplicationScoped
@Harvested
public class ChangesResource {
  private static final int MOST = 1_000;
  private static final int USUAL = 500;
  private static final String CACHING = "public, max-age=5";
  private static final Set<String> PAGED = Set.of("after", "limit");

  private Uris uris;
  private Journal journal;
  private RecordIndex index;
  private Changes changes;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public ChangesResource() {}

  @Inject
  ChangesResource(Uris uris, Journal journal, RecordIndex index, Digests digests) {
    this.uris = uris;
    this.journal = journal;
    this.index = index;
    this.changes = new Changes(uris, journal, index, digests);
  }

  /** The answer to a question. */
  @GET
  public Response answer(
      @PathParam("what") String what,
      @Context UriInfo uri,
      @Context Request request,
      @Context HttpHeaders headers) {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    try {
      return switch (what) {
        case "count" -> count(new Given(given, Set.of()), request, headers);
        case "records" -> records(new Given(given, PAGED), request, headers);
        case "changes" -> changes(new Given(given, PAGED), request, headers);
        default -> digest(new Given(given, Set.of("body", "year")), request, headers);
      };
    } catch (Given.Wrong wrong) {
      return Answer.problem(400, "参数有误", wrong.told());
    }
  }

  private Response count(Given none, Request request, HttpHeaders headers) {
    return answer("n" + none.size(), index.position(), changes::count, request, headers);
  }

  private Response records(Given given, Request request, HttpHeaders headers) {
    String after = given.text("after", "((item|report)/[A-Za-z0-9][A-Za-z0-9._/-]{0,119})?");
    int limit = (int) given.number("limit", 1, MOST, USUAL);
    return answer(
        "r" + limit + after.hashCode(),
        index.position(),
        () -> changes.records(after, limit),
        request,
        headers);
  }

  private Response changes(Given given, Request request, HttpHeaders headers) {
    long after = given.number("after", 0, Long.MAX_VALUE, 0);
    int limit = (int) given.number("limit", 1, MOST, USUAL);
    long head = journal.head();
    if (after > head) {
      return Answer.problem(
          416,
          "位置超出范围",
          "The journal is at position "
              + head
              + ". If you were further, it was restored from an older backup: compare /api/digest"
              + " and begin again.",
          uris.base() + "api/changes?after=0");
    }
    return answer(
        "c" + after + "-" + limit,
        head,
        () -> changes.changes(after, limit, head),
        request,
        headers);
  }

  private Response digest(Given given, Request request, HttpHeaders headers) {
    String body = given.text("body", "[A-Za-z0-9._-]{1,60}");
    String year = given.text("year", "[0-9]{4}");
    return answer(
        "d" + body.hashCode() + year,
        index.position(),
        () -> changes.digest(body, year),
        request,
        headers);
  }

  private static Response answer(
      String question,
      long position,
      Supplier<Changes.Document> document,
      Request request,
      HttpHeaders headers) {
    EntityTag tag = new EntityTag(position + "-" + question, true);
    @Nullable Response unchanged = Answer.unchanged(request, tag, CACHING);
    if (unchanged != null) {
      return unchanged;
    }
    Changes.Document made = document.get();
    byte[] packed = Gzip.packed(made.json().getBytes(StandardCharsets.UTF_8));
    return Answer.packed(headers, packed, "application/json;charset=UTF-8", CACHING)
        .tag(tag)
        .header("X-Dataset-Position", made.position())
        .header("X-Total-Count", made.total())
        .build();
  }
}
