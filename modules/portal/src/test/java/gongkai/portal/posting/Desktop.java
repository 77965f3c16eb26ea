package gongkai.portal.posting;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.portal.page.Page;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The intake desk's parts without a container, and one reader's browser in front of it. */
public final class Desktop {
  public static final long FILE = 1000;
  private static final Pattern TICKET = Pattern.compile("name=\"ticket\"[^>]* value=\"([^\"]+)\"");

  public final Portal portal = new Portal(new Published(Records.body()));
  public final SettableClock clock = new SettableClock();
  public final IntakeInMemory intake = new IntakeInMemory(clock);
  public final Seal seal = new Seal(Optional.empty(), clock);
  public final Tickets tickets = new Tickets(seal, clock);
  public final Limits limits = new Limits(FILE, 2500, 3, "pdf,jpg");
  public final Cookies cookies = new Cookies(portal.site);
  public final Forms forms = new Forms(tickets, cookies, limits);
  public final Accesses accesses = new Accesses(seal, cookies);
  public final Spool spool;
  public final Posts posts;
  public final Map<String, String> jar = new HashMap<>();
  public boolean english;
  public boolean foreign;
  private final Path data;
  private String ticket = "";

  public Desktop(Path data) {
    this.data = data;
    spool = new Spool(data.toString(), clock);
    posts = new Posts(tickets, spool, limits);
  }

  public Caller caller(String path) {
    Visit visit = english ? Portal.english(path) : Portal.visit(path);
    return new Caller(visit, jar, "source", foreign);
  }

  /** The page of an answer; keeps its cookies and its form's ticket, as a browser does. */
  public String html(Response answer) {
    for (NewCookie cookie : answer.getCookies().values()) {
      if (cookie.getMaxAge() == 0) {
        jar.remove(cookie.getName());
      } else {
        jar.put(cookie.getName(), cookie.getValue());
      }
    }
    if (!(answer.getEntity() instanceof Page page)) {
      return "";
    }
    String html = portal.html(page);
    Matcher found = TICKET.matcher(html);
    if (found.find()) {
      ticket = found.group(1);
    }
    return html;
  }

  public Sent sent() {
    return new Sent().field("ticket", ticket);
  }

  public Posted read(String path, Sent sent) {
    return posts.read(caller(path), sent.type(), sent.stream());
  }

  public Path spoolFolder() {
    return data.resolve("spool");
  }

  /** A form on its way, as browsers write it. */
  public static final class Sent {
    private static final String BOUNDARY = "----WebKitFormBoundaryQWERTY";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Sent field(String name, String value) {
      part("name=\"" + name + "\"", value.getBytes(UTF_8));
      return this;
    }

    public Sent fields(Map<String, String> values) {
      new LinkedHashMap<>(values).forEach(this::field);
      return this;
    }

    public Sent file(String name, String fileName, byte[] content) {
      part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
      return this;
    }

    private void part(String parameters, byte[] content) {
      body.writeBytes(
          ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n")
              .getBytes(UTF_8));
      body.writeBytes(content);
      body.writeBytes("\r\n".getBytes(UTF_8));
    }

    public String type() {
      return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public ByteArrayInputStream stream() {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(body.toByteArray());
      whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
      return new ByteArrayInputStream(whole.toByteArray());
    }
  }

  /** A clock that stands until it is put forward. */
  public static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2024-09-10T02:00:00Z");

    public void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
