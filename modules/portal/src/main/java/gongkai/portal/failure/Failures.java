package gongkai.portal.failure;

import gongkai.portal.page.Parameters;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns whatever goes wrong behind an address into a {@link Failure}; no stack trace leaves. */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Context UriInfo uri;
  @Context HttpHeaders headers;
  @Context ServletContext servlets;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Failures() {}

  @Override
  public Response toResponse(Throwable failure) {
    Visit visit = Visit.of(uri, headers);
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    if (failure instanceof Parameters.Bad bad) {
      return Failure.of(400, visit, accept, bad.problems(), "");
    }
    if (failure instanceof WebApplicationException known) {
      return answer(known.getResponse(), visit, accept, failure);
    }
    return unexpected(visit, accept, failure);
  }

  private Response answer(Response known, Visit visit, @Nullable String accept, Throwable e) {
    int status = known.getStatus();
    if (known.hasEntity() || status < 400) {
      return known;
    }
    if (status == 404
        && uri.getMatchedResources().isEmpty()
        && Elsewhere.answers(servlets, visit.path())) {
      return known; // without a body, the request goes on to the servlets
    }
    if (status >= 500 && status != 503) {
      return unexpected(visit, accept, e);
    }
    Response answer = Failure.of(status, visit, accept);
    Set<String> allowed = new TreeSet<>(known.getAllowedMethods());
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    return allowed.isEmpty()
        ? answer
        : Response.fromResponse(answer)
            .header(HttpHeaders.ALLOW, String.join(", ", allowed))
            .build();
  }

  private static Response unexpected(Visit visit, @Nullable String accept, Throwable failure) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + " at " + visit.path());
    return Failure.of(500, visit, accept, List.of(), incident);
  }
}
