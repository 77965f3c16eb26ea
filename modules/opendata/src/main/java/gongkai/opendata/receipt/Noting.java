package gongkai.opendata.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Notes on the board what a harvester was answered; neither its address nor what it asked. */
@Provider
@Harvested
@ApplicationScoped
public class Noting implements ContainerResponseFilter {
  @Inject private Board board;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Noting() {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    String first = path.replaceFirst("^/", "").replaceFirst("[/.].*$", "");
    Object position = response.getHeaders().getFirst("X-Dataset-Position");
    board.note(
        AgentName.ofHeader(request.getHeaderString(HttpHeaders.USER_AGENT)),
        first,
        position instanceof Number number ? number.longValue() : 0,
        response.getStatus());
  }
}
