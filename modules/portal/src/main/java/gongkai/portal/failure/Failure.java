package gongkai.portal.failure;

import gongkai.portal.page.Accept;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Visit;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clear answer to a request that cannot be served: an HTML page for readers, {@code
 * application/problem+json} (RFC 9457) for programs, by {@code Accept}.
 */
public final class Failure {
  private static final String PROBLEM = "application/problem+json";

  private Failure() {}

  /** An answer of that status with the general words for it. */
  public static Response of(int status, Visit visit, @Nullable String accept) {
    return of(status, visit, accept, List.of(), "");
  }

  /**
   * An answer of that status.
   *
   * @param problems wrong parameters, each named
   * @param incident number under which the log tells more, empty when there is none
   */
  public static Response of(
      int status,
      Visit visit,
      @Nullable String accept,
      List<Parameters.Problem> problems,
      String incident) {
    String key = visit.texts().has("error." + status + ".title") ? "error." + status : "error.500";
    String title = visit.texts().get(key + ".title");
    String detail = visit.texts().get(key + ".detail");
    Response.ResponseBuilder answer = status(status);
    if (status == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, 30);
    }
    if (wantsPage(visit.path(), accept)) {
      return answer
          .type("text/html;charset=UTF-8")
          .entity(
              Page.of("error", visit, Head.titled(title))
                  .with("status", status)
                  .with("detail", detail)
                  .with("problems", problems)
                  .with("incident", incident))
          .build();
    }
    return answer.type(PROBLEM).entity(json(status, title, detail, problems, incident)).build();
  }

  /**
   * An answer with words of its own that says where to go instead.
   *
   * @param key of its words, which have a title and a detail
   * @param instead address on this site
   */
  public static Response instead(
      int status, String key, String instead, Visit visit, @Nullable String accept) {
    String title = visit.texts().get(key + ".title");
    String detail = visit.texts().get(key + ".detail");
    Response.ResponseBuilder answer = status(status);
    if (wantsPage(visit.path(), accept)) {
      return answer
          .type("text/html;charset=UTF-8")
          .entity(
              Page.of("error", visit, Head.titled(title))
                  .with("status", status)
                  .with("detail", detail)
                  .with("problems", List.of())
                  .with("incident", "")
                  .with("instead", instead)
                  .with("insteadWords", visit.texts().get(key + ".instead")))
          .build();
    }
    JsonObjectBuilder problem = problem(status, title, detail, List.of(), "");
    return answer.type(PROBLEM).entity(problem.add("instead", instead).build().toString()).build();
  }

  private static Response.ResponseBuilder status(int status) {
    return Response.status(status)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, "Accept, Accept-Language");
  }

  /** The tombstone of a withdrawn record for programs: when and why. */
  public static Response gone(Visit visit, String date, String reason) {
    String detail = visit.texts().get("tombstone.problem", date, reason);
    return Response.status(410)
        .type(PROBLEM)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .entity(json(410, visit.texts().get("error.410.title"), detail, List.of(), ""))
        .build();
  }

  /** Addresses of the programming interface answer JSON also to browsers. */
  private static boolean wantsPage(String path, @Nullable String accept) {
    boolean forPrograms = path.startsWith("/api/") || path.startsWith("/sparql");
    List<String> offered =
        forPrograms
            ? List.of(PROBLEM, "application/json", "text/html")
            : List.of("text/html", "application/xhtml+xml", PROBLEM, "application/json");
    boolean html =
        Accept.of(accept)
            .best(offered)
            .map(type -> type.equals("text/html") || type.equals("application/xhtml+xml"))
            .orElse(false);
    return html && !forPrograms;
  }

  /** The body of a problem answer. */
  static String json(
      int status, String title, String detail, List<Parameters.Problem> problems, String incident) {
    return problem(status, title, detail, problems, incident).build().toString();
  }

  private static JsonObjectBuilder problem(
      int status, String title, String detail, List<Parameters.Problem> problems, String incident) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("status", status)
            .add("title", title)
            .add("detail", detail);
    if (!problems.isEmpty()) {
      JsonArrayBuilder wrong = Json.createArrayBuilder();
      for (Parameters.Problem p : problems) {
        wrong.add(
            Json.createObjectBuilder()
                .add("parameter", p.name())
                .add("value", p.value())
                .add("message", p.message()));
      }
      problem.add("errors", wrong);
    }
    if (!incident.isEmpty()) {
      problem.add("instance", "urn:uuid:" + incident);
    }
    return problem;
  }
}
