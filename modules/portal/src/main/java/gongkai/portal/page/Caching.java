package gongkai.portal.page;

import gongkai.opendata.LinkedData;
import gongkai.opendata.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Conditional requests of resources marked {@link Cached}.
 *
 * <p>The position is read before the page is made, so a page is never older than its tag; a page
 * made while a projection is catching up is asked for again under the next position.
 */
@Provider
@Cached
@ApplicationScoped
public class Caching implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String TAG = "gongkai.portal.tag";
  private static final String CONTROL = "public, max-age=5, stale-while-revalidate=30";

  @Inject private Projections projections;
  @Inject private LinkedData data;
  @Inject private Site site;
  private @Nullable String version;

  @Override
  public void filter(ContainerRequestContext request) {
    EntityTag tag = tag(request);
    request.setProperty(TAG, tag);
    Response.@Nullable ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      request.abortWith(unchanged.build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if ((status == 200 || status == 304)
        && request.getProperty(TAG) instanceof EntityTag tag
        && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CONTROL);
    }
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private EntityTag tag(ContainerRequestContext request) {
    Visit visit =
        Visit.of(request.getUriInfo(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    String place =
        String.join(
            "\n",
            version(),
            data.state(),
            visit.address(),
            visit.language().code(),
            String.valueOf(visit.explicit()),
            String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)));
    return new EntityTag(projections.position() + "-" + digest(place), true);
  }

  /** Changes with settings, templates and texts, so that a new release is seen at once. */
  private String version() {
    String known = version;
    if (known == null) {
      known = digest(site + Assets.version() + Templates.version());
      version = known;
    }
    return known;
  }

  private static String digest(String text) {
    byte[] hash = Assets.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, 16);
  }
}
