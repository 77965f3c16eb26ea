package gongkai.opendata.sparql;

import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.RdfFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SPARQL endpoint: queries by GET and by both forms of POST (SPARQL 1.1 Protocol, section 2.1),
 * no updates.
 */
@Path("sparql")
@ApplicationScoped
public class SparqlResource {
  private static final String ALL = "*/*";

  @Inject private RdfStore store;
  @Inject private Endpoint endpoint;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public SparqlResource() {}

  /** A query; without one, the description of the service or a page with a form. */
  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> parameters = uri.getQueryParameters();
    return parameters.containsKey("query") || parameters.containsKey("update")
        ? answer(parameters, headers)
        : described(headers);
  }

  /** A query in a form. */
  @POST
  @Consumes("application/x-www-form-urlencoded")
  public Response form(MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
    return answer(form, headers);
  }

  /** A query as it is. */
  @POST
  @Consumes("application/sparql-query")
  public Response direct(String query, @Context UriInfo uri, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> parameters =
        new jakarta.ws.rs.core.MultivaluedHashMap<>(uri.getQueryParameters());
    parameters.putSingle("query", query);
    return answer(parameters, headers);
  }

  /** Refuses updates in words. */
  @POST
  @Consumes("application/sparql-update")
  public Response update(String update, @Context HttpHeaders headers) {
    return refused(Refusal.UPDATE.because(""), headers);
  }

  /** Anything else that is posted. */
  @POST
  public Response other(@Context HttpHeaders headers) {
    return refused(
        Refusal.MEDIA_TYPE.because("application/x-www-form-urlencoded, application/sparql-query"),
        headers);
  }

  /** Lets scripts of other sites ask. */
  @OPTIONS
  public Response options() {
    return open(Response.noContent())
        .header("Allow", "GET, HEAD, POST, OPTIONS")
        .header("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
        .header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
        .header("Access-Control-Max-Age", "86400")
        .build();
  }

  private Response answer(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    try {
      List<String> queries = parameters.getOrDefault("query", List.of());
      if (parameters.containsKey("update")) {
        throw Refusal.UPDATE.because("");
      }
      if (queries.size() != 1) {
        throw Refusal.PARAMETERS.because("query: 1, not " + queries.size());
      }
      if (parameters.containsKey("default-graph-uri")
          || parameters.containsKey("named-graph-uri")) {
        throw Refusal.DATASET.because("default-graph-uri, named-graph-uri");
      }
      String format = parameters.getOrDefault("format", List.of("")).getFirst();
      Endpoint.Answer answer =
          endpoint.answer(queries.getFirst(), accepted(headers), format, known(headers));
      return response(answer);
    } catch (Refusal.Refused refused) {
      return refused(refused, headers);
    }
  }

  private Response response(Endpoint.Answer answer) {
    Response.ResponseBuilder response =
        open(
            answer.unchanged()
                ? Response.notModified()
                : Response.ok(answer.body())
                    .header(HttpHeaders.CONTENT_TYPE, answer.contentType()));
    response
        .header("X-Dataset-Position", answer.position())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, answer.tag().isEmpty() ? "no-store" : "no-cache");
    if (!answer.tag().isEmpty()) {
      response.header(HttpHeaders.ETAG, answer.tag());
    }
    if (answer.truncated()) {
      response.header("X-Result-Limit", endpoint.limits().rows() + "; truncated=1");
    }
    return response.build();
  }

  private Response described(HttpHeaders headers) {
    ServiceDescription description = new ServiceDescription(store, endpoint.limits());
    List<String> accepted = accepted(headers);
    boolean page =
        accepted.stream().anyMatch(type -> type.equals("text/html"))
            && ResultFormat.accepted(
                    ResultFormat.GRAPHS, accepted.subList(0, accepted.indexOf("text/html")))
                .isEmpty();
    if (page) {
      return open(Response.ok(description.page(english(headers))))
          .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
          .header(HttpHeaders.VARY, "Accept, Accept-Language")
          .build();
    }
    RdfFormat format =
        ResultFormat.accepted(ResultFormat.GRAPHS, accepted)
            .map(ResultFormat::graph)
            .orElse(RdfFormat.TURTLE);
    return open(Response.ok(description.graph(format)))
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static Response refused(Refusal.Refused refused, HttpHeaders headers) {
    Refusal refusal = refused.refusal();
    Response.ResponseBuilder response =
        open(Response.status(refusal.status()))
            .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(Problem.json(refused, english(headers)));
    if (refusal == Refusal.BUSY) {
      response.header(HttpHeaders.RETRY_AFTER, "2");
    }
    return response.build();
  }

  private static Response.ResponseBuilder open(Response.ResponseBuilder response) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header(
            "Access-Control-Expose-Headers",
            "ETag, X-Dataset-Position, X-Result-Limit, Retry-After");
  }

  private static List<String> accepted(HttpHeaders headers) {
    @Nullable String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    return accept == null || accept.isBlank()
        ? List.of(ALL)
        : headers.getAcceptableMediaTypes().stream()
            .filter(type -> !"0".equals(type.getParameters().get("q")))
            .map(type -> type.getType() + "/" + type.getSubtype())
            .toList();
  }

  private static List<String> known(HttpHeaders headers) {
    @Nullable String tags = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return tags == null ? List.of() : List.of(tags.strip().split("\\s*,\\s*"));
  }

  private static boolean english(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(java.util.Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .map("en"::equals)
        .orElse(false);
  }
}
