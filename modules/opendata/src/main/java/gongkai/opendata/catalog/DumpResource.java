package gongkai.opendata.catalog;

import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dumps of the kept snapshots: {@code /dump/latest} and {@code /dump/{snapshot}/{file}}. */
@Path("dump")
@ApplicationScoped
@Harvested
public class DumpResource {
  private static final String CACHING = "public, max-age=3600";

  @Inject private Snapshots snapshots;
  @Inject private Uris uris;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public DumpResource() {}

  /** Leads to the checksums of the newest dump, which name its files. */
  @GET
  @Path("latest{file: (/[A-Za-z0-9.-]{1,80})?}")
  public Response latest(@PathParam("file") String file) {
    Optional<SnapshotFolder> newest = snapshots.newest();
    if (newest.isEmpty()) {
      return Answer.problem(503, "目录正在生成", "The first snapshot is being made; ask again.");
    }
    String name = file.isEmpty() ? "/" + Dump.SUMS : file;
    URI there = URI.create(uris.base() + "dump/" + newest.get().snapshot().id() + name);
    return Answer.open(Response.status(302))
        .header(HttpHeaders.LOCATION, there.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** A file of a dump, whole or a range of it. */
  @GET
  @Path("{snapshot: [0-9]{1,19}-[0-9a-f]{1,20}}/{file: [A-Za-z0-9.-]{1,80}}")
  public Response file(
      @PathParam("snapshot") String id,
      @PathParam("file") String name,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange,
      @Context Request request) {
    if (!Dump.isName(name)) {
      return Answer.problem(404, "没有这个文件", "A dump has the files " + Dump.FILES + ".");
    }
    Optional<SnapshotFolder> found = snapshots.find(id);
    if (found.isEmpty()) {
      return Answer.problem(
          410, "快照已失效", "This snapshot is not kept any more.", uris.base() + "dump/latest");
    }
    java.nio.file.Path file = Dump.file(found.get(), name);
    if (!Files.isRegularFile(file)) {
      if (Files.isRegularFile(Dump.file(found.get(), Dump.SUMS))) {
        return Answer.problem(404, "没有这个文件", "This dump has no such file.");
      }
      return Answer.problem(503, "数据包正在重新生成", "A withdrawal changed it; it is being made anew.");
    }
    EntityTag tag = new EntityTag(id + "-" + found.get().snapshot().struck() + "-" + name);
    @Nullable Response unchanged = Answer.unchanged(request, tag, CACHING);
    if (unchanged != null) {
      return unchanged;
    }
    boolean whole = ifRange != null && !ifRange.equals("\"" + tag.getValue() + "\"");
    return FileRange.answer(file, whole ? null : range)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, CACHING)
        .header(
            HttpHeaders.CONTENT_TYPE,
            name.equals(Dump.SUMS) ? "text/plain;charset=UTF-8" : "application/gzip")
        .header("X-Dataset-Position", found.get().snapshot().position())
        .build();
  }
}
