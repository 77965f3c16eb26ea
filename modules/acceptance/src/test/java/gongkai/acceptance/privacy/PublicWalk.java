package gongkai.acceptance.privacy;

import gongkai.testbed.RunningServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks what the public can reach: every link from the entrances on, every format, what does not
 * exist, and what is refused. Keeps what was answered, headers included.
 */
final class PublicWalk {
  private static final int MOST = 1500;
  private static final int PORTION = 5_000;
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action)=\"([^\"]+)\"|<loc>([^<]+)</loc>|<id>([^<]+)</id>");
  private static final String EVERYTHING =
      "CONSTRUCT { ?s ?p ?o } WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";

  private static final List<String> ENTRANCES =
      List.of(
          "",
          "items",
          "items?page=2",
          "reports",
          "guide",
          "rules",
          "apply",
          "apply/form",
          "apply/status",
          "apply/code",
          "apply/receipt",
          "apply/blank",
          "apply/status/days",
          "apply/status/receipt",
          "apply/status/correct",
          "apply/status/withdraw",
          "open-data",
          "feed.atom",
          "sitemap.xml",
          "sitemap/pages.xml",
          "robots.txt",
          "catalog.ttl",
          "catalog.jsonld",
          "catalog.rdf",
          "catalog.nt",
          "feed",
          "feed/p/1",
          "feed/a/1",
          "oai?verb=ListRecords&metadataPrefix=oai_dc",
          "oai?verb=ListRecords&metadataPrefix=dcat_ap",
          "api/count",
          "api/records?limit=1000",
          "api/changes?after=0",
          "api/digest",
          "dump/latest",
          "api/working-days?from=2020-03-02&days=20",
          "api/",
          "sparql",
          "health",
          "ready",
          "metrics",
          "openapi",
          "console/",
          "console/cases.xhtml",
          "console/cases.csv",
          "console/reminders.xhtml",
          "calendar-feed/" + "0".repeat(40) + ".ics",
          "calendar-feed/",
          "nowhere",
          "apply/nowhere",
          "id/nowhere",
          "doc/application/1",
          "%2e%2e/%2e%2e/etc/passwd",
          "WEB-INF/web.xml",
          "files/" + "0".repeat(64) + "/x.txt",
          "apply/status/letter/00000000-0000-0000-0000-000000000000/pdf");

  private static final List<String> FORMATS =
      List.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples");

  private final RunningServer server;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  PublicWalk(RunningServer server) {
    this.server = server;
  }

  /** What was answered, by address and format. */
  Map<String, String> everything(List<String> numbers) {
    ENTRANCES.forEach(this::meet);
    for (String number : numbers) {
      meet("apply/status?number=" + number);
      meet("doc/application/" + number);
      meet("id/application/" + number);
      meet("items?q=" + number);
    }
    while (!waiting.isEmpty() && answers.size() < MOST) {
      String path = waiting.remove();
      HttpResponse<String> page = keep(path, "text/html");
      follow(page.body());
      page.headers().firstValue("Location").ifPresent(this::link);
      if (path.startsWith("doc/") || path.startsWith("id/")) {
        FORMATS.forEach(format -> keep(path, format));
      }
    }
    inPortions(EVERYTHING, "application/n-triples");
    inPortions("SELECT * { ?s ?p ?o }", "text/csv");
    return answers;
  }

  /** More than the limit of rows is not given at once. */
  private void inPortions(String query, String format) {
    long lines = PORTION;
    for (int offset = 0; lines >= PORTION; offset += PORTION) {
      String part = query + " LIMIT %d OFFSET %d".formatted(PORTION, offset);
      lines = keep("sparql?query=" + RunningServer.encode(part), format).body().lines().count();
    }
  }

  private HttpResponse<String> keep(String path, String format) {
    HttpResponse<String> answer = server.get(path, "Accept", format);
    answers.put(path + " as " + format, answer.headers().map() + "\n" + answer.body());
    return answer;
  }

  private void follow(String body) {
    Matcher links = LINK.matcher(body);
    while (links.find()) {
      for (int i = 1; i <= 3; i++) {
        if (links.group(i) != null) {
          link(links.group(i).replace("&amp;", "&"));
        }
      }
    }
  }

  private void link(String target) {
    URI root = server.uri("");
    try {
      URI found = root.resolve(target);
      if (root.getAuthority().equals(found.getAuthority())) {
        String query = found.getRawQuery() == null ? "" : "?" + found.getRawQuery();
        meet(found.getRawPath().substring(1) + query);
      }
    } catch (IllegalArgumentException e) {
      // no address of ours
    }
  }

  private void meet(String path) {
    if (known.add(path)) {
      waiting.add(path);
    }
  }
}
