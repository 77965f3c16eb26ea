package gongkai.opendata.wire;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Answers of the interfaces for machines. */
public final class Answer {
  private static final int LONG = 1 << 20;
  private static final String PROBLEM = "application/problem+json";

  private Answer() {}

  /** A refusal as {@code application/problem+json} (RFC 9457), Chinese title and English detail. */
  public static Response problem(int status, String title, String detail) {
    return problem(status, title, detail, "");
  }

  /** A refusal that says where to go instead. */
  public static Response problem(int status, String title, String detail, String instead) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (!instead.isEmpty()) {
      problem.add("instead", instead);
    }
    Response.ResponseBuilder answer =
        open(Response.status(status))
            .header(HttpHeaders.CONTENT_TYPE, PROBLEM)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem.build().toString().getBytes(StandardCharsets.UTF_8));
    if (status == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, "10");
    }
    return answer.build();
  }

  /** 304 when the client has this document already, else null. */
  public static @Nullable Response unchanged(Request request, EntityTag tag, String caching) {
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? null
        : open(unchanged.tag(tag)).header(HttpHeaders.CACHE_CONTROL, caching).build();
  }

  /** A packed document, sent packed to clients that take gzip and unpacked to others. */
  public static Response.ResponseBuilder packed(
      HttpHeaders headers, byte[] packed, String mediaType, String caching) {
    boolean gzip = takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    Response.ResponseBuilder answer =
        open(Response.ok(gzip ? packed : unpacked(packed)))
            .header(HttpHeaders.CONTENT_TYPE, mediaType)
            .header(HttpHeaders.CACHE_CONTROL, caching)
            .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
    return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
  }

  /** A long document is unpacked while it is sent. */
  private static Object unpacked(byte[] packed) {
    return Gzip.length(packed) <= LONG
        ? Gzip.unpacked(packed)
        : (StreamingOutput) out -> Gzip.unpack(packed, out);
  }

  /** A text that is not packed. */
  public static Response.ResponseBuilder text(String text, String mediaType, String caching) {
    return open(Response.ok(text.getBytes(StandardCharsets.UTF_8)))
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CACHE_CONTROL, caching);
  }

  /** Other sites' scripts may read it, and see the headers that say where one is. */
  public static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
    return answer
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "ETag, Link, X-Dataset-Position, X-Total-Count")
        .header("X-Content-Type-Options", "nosniff");
  }

  static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.toLowerCase(java.util.Locale.ROOT).split(",", -1)) {
      String[] parts = coding.strip().split("\\s*;\\s*", 2);
      if (parts[0].equals("gzip") || parts[0].equals("*")) {
        return parts.length == 1 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
      }
    }
    return false;
  }
}
