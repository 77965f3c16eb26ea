package gongkai.portal.posting;

import gongkai.portal.page.Visit;
import java.util.Map;

/**
 * Who sends a request to the intake desk.
 *
 * @param cookies by name
 * @param source opaque key of the network address, see {@link Sources}
 * @param foreign true when the browser says that another site sent the request
 */
public record Caller(Visit visit, Map<String, String> cookies, String source, boolean foreign) {

  public Caller {
    cookies = Map.copyOf(cookies);
  }

  /** The value of a cookie, empty when there is none. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Caller at " + visit.path();
  }
}
