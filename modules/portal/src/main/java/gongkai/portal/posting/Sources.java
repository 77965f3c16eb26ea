package gongkai.portal.posting;

import gongkai.opendata.Clients;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;

/** Who calls: the client without its address, and what its browser brings. */
@ApplicationScoped
public class Sources {
  private Clients clients;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Sources() {}

  /** Sources that are told apart as clients are. */
  @Inject
  public Sources(Clients clients) {
    this.clients = clients;
  }

  /** The caller of a request. */
  public Caller caller(UriInfo uri, HttpHeaders headers, HttpServletRequest request) {
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    String source =
        clients.client(request.getRemoteAddr(), headers.getRequestHeader("X-Forwarded-For"));
    boolean foreign = "cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"));
    return new Caller(Visit.of(uri, headers), cookies, source, foreign);
  }
}
