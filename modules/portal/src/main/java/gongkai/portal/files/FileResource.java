package gongkai.portal.files;

import gongkai.journal.PublicFiles;
import gongkai.opendata.PublicRecords;
import gongkai.portal.failure.Failure;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * {@code /files/{sha256}/{name}}: downloads of attachments (下载, Article 24). A file is here only
 * while a live record names it.
 */
@Path("files/{sha256: [0-9a-f]{64}}/{name}")
@ApplicationScoped
public class FileResource {
  @Inject private PublicRecords records;
  @Inject private PublicFiles files;

  /** The file or, for a {@code Range} of bytes, a part of it (RFC 9110, 14). */
  @GET
  public Response file(
      @PathParam("sha256") String sha256,
      @PathParam("name") String name,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange,
      @Context Request request,
      @Context UriInfo uri,
      @Context HttpHeaders headers)
      throws IOException {
    if (!records.names(sha256)) {
      throw new NotFoundException();
    }
    java.nio.file.Path file = files.find(sha256).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(sha256);
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return head(unchanged, name, tag).build();
    }
    long size = Files.size(file);
    boolean whole = ifRange != null && !ifRange.equals("\"" + sha256 + "\"");
    ByteRange part = ByteRange.of(whole ? null : range, size);
    if (part == null) {
      String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
      return Response.fromResponse(Failure.of(416, Visit.of(uri, headers), accept))
          .header("Content-Range", "bytes */" + size)
          .build();
    }
    Response.ResponseBuilder answer = Response.status(part.whole(size) ? 200 : 206);
    if (!part.whole(size)) {
      answer.header("Content-Range", part.header(size));
    }
    StreamingOutput bytes = out -> part.copy(file, out);
    return head(answer, name, tag)
        .type(FileType.of(name).mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, part.length())
        .entity(bytes)
        .build();
  }

  private static Response.ResponseBuilder head(
      Response.ResponseBuilder answer, String name, EntityTag tag) {
    return answer
        .tag(tag)
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .header(HttpHeaders.CONTENT_DISPOSITION, FileType.of(name).disposition(name))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
  }
}
