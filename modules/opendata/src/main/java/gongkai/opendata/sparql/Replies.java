package gongkai.opendata.sparql;

import gongkai.opendata.sparql.refusal.Problem;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes answers and refusals as responses. */
final class Replies {
  static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private static final int WORTH_ZIPPING = 1024;
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Replies() {}

  /** An answer. */
  static Response.ResponseBuilder answer(
      Endpoint.Answer answer, int rows, Instant published, boolean zip) {
    Response.ResponseBuilder response =
        answer.unchanged()
            ? open(Response.notModified())
            : body(
                open(Response.ok()),
                answer.body().getBytes(StandardCharsets.UTF_8),
                answer.contentType(),
                zip);
    response
        .header("X-Dataset-Position", answer.position())
        .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(published))
        .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
        .header(HttpHeaders.CACHE_CONTROL, answer.tag().isEmpty() ? "no-store" : "no-cache");
    if (!answer.tag().isEmpty()) {
      response.header(HttpHeaders.ETAG, answer.tag());
    }
    if (answer.truncated()) {
      response.header("X-Result-Limit", rows + "; truncated=1");
    }
    return response;
  }

  /**
   * A moment of publication as a moment of modification, which is never later than the answer
   * itself (RFC 9110, section 8.8.2.1): publications keep their order when the clock is set back.
   */
  static Instant modified(Instant published, Instant now) {
    return published.isAfter(now) ? now : published;
  }

  private static Response.ResponseBuilder body(
      Response.ResponseBuilder response, byte[] body, String contentType, boolean zip) {
    response.header(HttpHeaders.CONTENT_TYPE, contentType);
    if (!zip || body.length < WORTH_ZIPPING) {
      return response.entity(body);
    }
    return response.header(HttpHeaders.CONTENT_ENCODING, "gzip").entity(zipped(body));
  }

  private static byte[] zipped(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A refusal for programs. */
  static Response.ResponseBuilder problem(Refusal.Refused refused, String base, Words words) {
    return refused(refused)
        .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .header(HttpHeaders.CONTENT_LANGUAGE, words.tag())
        .entity(Problem.json(refused, base, words).getBytes(StandardCharsets.UTF_8));
  }

  /** What every refusal carries. */
  static Response.ResponseBuilder refused(Refusal.Refused refused) {
    Refusal refusal = refused.refusal();
    Response.ResponseBuilder response =
        open(Response.status(refusal.status()))
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.VARY, "Accept, Accept-Language");
    if (refused.seconds() > 0) {
      response.header(HttpHeaders.RETRY_AFTER, refused.seconds());
    }
    if (refusal.status() == 405) {
      response.header(HttpHeaders.ALLOW, METHODS);
    }
    return response;
  }

  /** A page. */
  static Response.ResponseBuilder page(Response.ResponseBuilder response, String html) {
    return response
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .header(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'")
        .entity(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Lets scripts of other sites read the response. */
  static Response.ResponseBuilder open(Response.ResponseBuilder response) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header(
            "Access-Control-Expose-Headers",
            "ETag, Last-Modified, X-Dataset-Position, X-Result-Limit, Retry-After,"
                + " RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset");
  }

  /** What the client has left. */
  static Response.ResponseBuilder left(Response.ResponseBuilder response, Rates.Left left) {
    return left.limit() == 0
        ? response
        : response
            .header("RateLimit-Limit", left.limit())
            .header("RateLimit-Remaining", left.remaining())
            .header("RateLimit-Reset", left.reset());
  }
}
