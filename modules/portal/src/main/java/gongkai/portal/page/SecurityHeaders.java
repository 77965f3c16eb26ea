package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Headers that every public answer carries unless its resource has set its own: nothing foreign is
 * loaded, no script runs, no other site frames the page, no type is guessed.
 */
@Provider
@ApplicationScoped
public class SecurityHeaders implements ContainerResponseFilter {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "X-Frame-Options",
          "DENY",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    HEADERS.forEach(
        (name, value) -> {
          if (!headers.containsKey(name)) {
            headers.putSingle(name, value);
          }
        });
  }
}
