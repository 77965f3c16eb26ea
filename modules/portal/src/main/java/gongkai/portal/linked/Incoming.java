package gongkai.portal.linked;

import gongkai.opendata.IncomingLinks;
import gongkai.opendata.IncomingLinks.Document;
import gongkai.opendata.IncomingLinks.Page;
import gongkai.opendata.IncomingLinks.Reason;
import gongkai.portal.failure.Failure;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers what links to a resource: as a page for readers, as a document for programs. */
@Dependent
class Incoming {
  private static final String PROBLEM = "application/problem+json";
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
  private static final Pattern SHORT =
      Pattern.compile("/?((id|def)/[^\\s<>\"{}|\\\\^`?\\p{Cntrl}]+)");
  private static final int LONGEST = 2_000;

  private final IncomingLinks links;
  private final Site site;

  @Inject
  Incoming(IncomingLinks links, Site site) {
    this.links = links;
    this.site = site;
  }

  /** What is asked for: the resource and the cursor of the page before. */
  record Asked(String to, String after) {

    /** The address of a page of the list. */
    static String href(String ending, String to, String after) {
      String list = "/links" + ending + "?to=" + Visit.encoded(to);
      return after.isEmpty() ? list : list + "&after=" + after;
    }
  }

  /**
   * A page of the list.
   *
   * @param ending of its address with a dot, empty to go by {@code Accept}
   */
  Response answer(String ending, Visit visit, @Nullable String accept) {
    Optional<Format> format =
        ending.isEmpty() ? Format.accepted(accept) : Optional.of(Format.ofPath(ending));
    // an address that names a form of RDF is refused to a program
    boolean program = !ending.isEmpty() && format.get() != Format.HTML;
    @Nullable String reader = program ? PROBLEM : accept;
    Response answer;
    try {
      Asked asked = asked(visit);
      answer =
          format.isEmpty()
              ? Failure.of(406, visit, accept)
              : answer(asked, format.get(), visit, reader);
    } catch (Parameters.Bad bad) {
      answer = Failure.of(400, visit, reader, bad.problems(), "");
    }
    Response.ResponseBuilder open =
        Response.fromResponse(answer)
            .header("Access-Control-Allow-Origin", "*")
            .header("Access-Control-Expose-Headers", "ETag, Link, X-Dataset-Position");
    return ending.isEmpty() && answer.getStatus() == 200
        ? open.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build()
        : open.build();
  }

  private Asked asked(Visit visit) {
    Parameters parameters = new Parameters(visit);
    String to = parameters.text("to", LONGEST);
    String after = parameters.text("after", LONGEST);
    var shortened = SHORT.matcher(to);
    if (shortened.matches()) {
      to = site.absolute(shortened.group(1));
    } else if (!ABSOLUTE.matcher(to).matches()) {
      parameters.wrong("to", to.isEmpty() ? "bad.missing" : "bad.resource");
    }
    parameters.check();
    return new Asked(to, after);
  }

  private Response answer(Asked asked, Format format, Visit visit, @Nullable String accept) {
    var found =
        format == Format.HTML
            ? links.page(asked.to(), asked.after())
            : links.document(asked.to(), asked.after(), format.mediaType());
    return switch (found) {
      case Page page ->
          forms(Response.ok(LinksPage.of(page, asked, visit, site)), asked)
              .type("text/html;charset=UTF-8")
              .header("X-Dataset-Position", page.position())
              .build();
      case Document document ->
          forms(Response.ok(document.text()), asked)
              .type(format.mediaType() + ";charset=UTF-8")
              .header("X-Dataset-Position", document.position())
              .build();
      case Reason reason -> refused(reason, asked, format, visit, accept);
    };
  }

  private static Response refused(
      Reason reason, Asked asked, Format format, Visit visit, @Nullable String accept) {
    return switch (reason) {
      case UNKNOWN -> Failure.of(404, visit, accept);
      case MALFORMED -> {
        Parameters parameters = new Parameters(visit);
        parameters.wrong("after", "bad.cursor");
        parameters.check();
        throw new IllegalStateException("A wrong parameter passed");
      }
      case OUTDATED -> {
        String ending = format == Format.HTML ? "" : "." + format.suffix();
        String first = visit.href(Asked.href(ending, asked.to(), ""));
        yield Failure.instead(410, "links.outdated", first, visit, accept);
      }
    };
  }

  private Response.ResponseBuilder forms(Response.ResponseBuilder answer, Asked asked) {
    for (Format format : Format.values()) {
      String ending = format == Format.HTML ? ".html" : "." + format.suffix();
      answer.header(
          HttpHeaders.LINK,
          "<%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(
                  site.absolute(Asked.href(ending, asked.to(), asked.after())),
                  format.mediaType()));
    }
    return answer;
  }
}
