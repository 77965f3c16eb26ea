package gongkai.portal.posting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps an applicant's {@link Access} in their browser, sealed, for half an hour after its use. */
@Dependent
public class Accesses {
  /** Name of the cookie. */
  public static final String COOKIE = "gongkai-access";

  private static final Duration VALID = Duration.ofMinutes(30);
  private static final String PURPOSE = "access";

  private final Seal seal;
  private final Cookies cookies;

  @Inject
  public Accesses(Seal seal, Cookies cookies) {
    this.seal = seal;
    this.cookies = cookies;
  }

  /** The cookie that carries it. */
  public NewCookie cookie(Access access) {
    String text = access.number() + "\n" + access.code();
    return cookies.set(COOKIE, seal.seal(PURPOSE, text, VALID), VALID);
  }

  /** What the reader's browser carries; empty when that is nothing or has ended. */
  public Optional<Access> of(Caller caller) {
    return seal.open(PURPOSE, caller.cookie(COOKIE))
        .map(text -> text.lines().toList())
        .filter(lines -> lines.size() == 2)
        .map((List<String> lines) -> new Access(lines.get(0), lines.get(1)));
  }
}
