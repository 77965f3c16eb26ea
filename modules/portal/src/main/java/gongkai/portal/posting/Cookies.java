package gongkai.portal.posting;

import gongkai.portal.page.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Makes the cookies of the intake desk: for {@code /apply} alone, out of reach for scripts. */
@Dependent
public class Cookies {
  private final boolean secure;

  /** Cookies that are secure when the site is reached by HTTPS. */
  @Inject
  public Cookies(Site site) {
    this.secure = site.base().startsWith("https:");
  }

  /** A cookie of that age. */
  public NewCookie set(String name, String value, Duration age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/apply")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  /** A cookie that takes the place of another and ends at once. */
  public NewCookie clear(String name) {
    return set(name, "", Duration.ZERO);
  }
}
