package gongkai.portal.progress;

import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Moments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The answer to too many attempts: until when to wait, and what else can be done. */
@Dependent
class Waiting {
  private static final Duration USUAL = Duration.ofMinutes(10);
  private final Clock clock;

  @Inject
  Waiting(Clock clock) {
    this.clock = clock;
  }

  Response until(Caller caller, Instant until) {
    long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
    Page page =
        Page.of("apply-wait", caller.visit(), Head.titled(caller.visit().texts().get("wait.title")))
            .with("until", Moments.minute(until.plusSeconds(59)));
    return Response.status(429)
        .type("text/html;charset=UTF-8")
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .entity(page)
        .build();
  }

  /** When the desk does not say until when. */
  Response aWhile(Caller caller) {
    return until(caller, clock.instant().plus(USUAL));
  }
}
