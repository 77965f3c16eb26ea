package gongkai.console.reminders;

import gongkai.applications.reminder.Reminders;
import gongkai.applications.reminder.Reminders.Feed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves calendar feeds by their secret address, without a session: numbers, kinds and days. What
 * it refuses it refuses in one way, so that nothing can be learned by trying.
 */
@WebServlet("/calendar-feed/*")
public class CalendarFeed extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  @Inject transient Reminders reminders;
  @Inject transient FeedThrottle throttle;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    String secret = FeedAddress.secret(Objects.requireNonNullElse(request.getPathInfo(), ""));
    if (!throttle.admits(secret)) {
      tooMany(response);
      return;
    }
    Optional<Feed> feed = reminders.feed(secret);
    if (feed.isPresent()) {
      throttle.found(secret);
      send(request, response, feed.get());
    } else if (throttle.missed()) {
      tooMany(response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void tooMany(HttpServletResponse response) {
    response.setHeader("Retry-After", Integer.toString(FeedThrottle.SECONDS));
    response.setStatus(TOO_MANY);
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Feed feed)
      throws IOException {
    String tag = "\"" + feed.tag() + "\"";
    response.setHeader("ETag", tag);
    String known = Objects.requireNonNullElse(request.getHeader("If-None-Match"), "");
    if (known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] text = feed.text().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar;charset=UTF-8;method=PUBLISH");
    response.setHeader("Content-Disposition", "inline; filename=\"gongkai.ics\"");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }
}
