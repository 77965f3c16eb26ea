package gongkai.portal.linked;

import gongkai.opendata.PublicRecord;
import gongkai.portal.failure.Failure;
import gongkai.portal.linked.Documents.Name;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers for things and for the documents about them (303 redirects, content negotiation,
 * tombstones). Each form of a document has an address and so an ETag of its own.
 */
@Dependent
class Answers {
  private static final String UTF8 = ";charset=UTF-8";

  private final Documents documents;
  private final Site site;

  @Inject
  Answers(Documents documents, Site site) {
    this.documents = documents;
    this.site = site;
  }

  /** The thing itself cannot be sent: 303 to a document about it. */
  Response thing(Name name, Visit visit, @Nullable String accept) {
    Optional<PublicRecord> record = known(name);
    if (record.isPresent() && record.get().withdrawn()) {
      return gone(name, record.get(), visit, accept);
    }
    if (record.isEmpty() && !described(name)) {
      return Failure.of(404, visit, accept);
    }
    Optional<Format> format = Format.accepted(accept);
    if (format.isEmpty()) {
      return Failure.of(406, visit, accept);
    }
    return vary(Response.seeOther(location(name, format.get(), visit)))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5")
        .build();
  }

  /** A document without an ending: the page, or the way to the form that is asked for. */
  Response document(Name name, Visit visit, @Nullable String accept) {
    Optional<PublicRecord> record = known(name);
    if (record.isPresent() && record.get().withdrawn()) {
      return gone(name, record.get(), visit, accept);
    }
    Optional<Format> format = Format.accepted(accept);
    if (format.isPresent() && format.get() != Format.HTML) {
      return thing(name, visit, accept);
    }
    return format.isEmpty() && (record.isPresent() || described(name))
        ? Failure.of(406, visit, accept)
        : page(name, record, visit, accept);
  }

  /** A document in the form that its address names. */
  Response document(Name name, Format format, Visit visit, @Nullable String accept) {
    Optional<PublicRecord> record = known(name);
    boolean gone = record.isPresent() && record.get().withdrawn();
    if (format == Format.HTML) {
      return gone ? Tombstone.of(record.get()).page(visit) : page(name, record, visit, accept);
    }
    Optional<String> text = name.plausible() ? documents.describe(name, format) : Optional.empty();
    if (text.isEmpty()) {
      return Failure.of(404, visit, accept);
    }
    return links(Response.status(gone ? 410 : 200), name)
        .type(format.mediaType() + UTF8)
        .header("Access-Control-Allow-Origin", "*")
        .entity(text.get())
        .build();
  }

  private Response page(
      Name name, Optional<PublicRecord> record, Visit visit, @Nullable String accept) {
    if (record.isPresent()) {
      Page page = documents.page(record.get(), visit);
      return links(vary(html()), name).entity(withForms(page, name)).build();
    }
    return name.plausible()
        ? documents
            .describe(name, Format.TURTLE)
            .map(turtle -> links(vary(html()), name).entity(resource(name, turtle, visit)))
            .map(Response.ResponseBuilder::build)
            .orElseGet(() -> Failure.of(404, visit, accept))
        : Failure.of(404, visit, accept);
  }

  private Page resource(Name name, String turtle, Visit visit) {
    String address = site.absolute(name.path());
    String ntriples = documents.describe(name, Format.N_TRIPLES).orElse("");
    Words words = Words.of(ntriples, address, site.base(), visit.language());
    Page page =
        Page.of("resource", visit, Head.titled(words.name()))
            .with("address", address)
            .with("inWords", words)
            .with("turtle", Turtle.lines(turtle, site.base()));
    return withForms(page, name);
  }

  private Page withForms(Page page, Name name) {
    Head head = page.head();
    for (Format format : Format.rdf()) {
      head =
          head.link(
              "alternate",
              format.mediaType(),
              name.document() + "." + format.suffix(),
              format.label());
    }
    String address = site.absolute(name.path());
    String list = documents.linked(address) ? Incoming.Asked.href("", address, "") : "";
    return new Page(page.view(), page.visit(), head, page.model())
        .with("forms", Form.of(name.document()))
        .with("incoming", list.isEmpty() ? "" : page.visit().href(list))
        .with("id", address);
  }

  private Response gone(Name name, PublicRecord record, Visit visit, @Nullable String accept) {
    Optional<Format> format = Format.accepted(accept);
    if (format.isEmpty()) {
      return Tombstone.of(record).problem(visit);
    }
    if (format.get() == Format.HTML) {
      return vary(Response.fromResponse(Tombstone.of(record).page(visit))).build();
    }
    return vary(Response.fromResponse(document(name, format.get(), visit, accept))).build();
  }

  private Optional<PublicRecord> known(Name name) {
    return name.plausible() ? documents.record(name) : Optional.empty();
  }

  private boolean described(Name name) {
    return name.plausible() && documents.describe(name, Format.TURTLE).isPresent();
  }

  private URI location(Name name, Format format, Visit visit) {
    String document = name.document();
    return URI.create(
        site.absolute(
            format == Format.HTML ? visit.href(document) : document + "." + format.suffix()));
  }

  private static Response.ResponseBuilder html() {
    return Response.ok().type("text/html;charset=UTF-8");
  }

  private static Response.ResponseBuilder vary(Response.ResponseBuilder answer) {
    return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private Response.ResponseBuilder links(Response.ResponseBuilder answer, Name name) {
    answer.header(
        HttpHeaders.LINK, "<" + site.absolute("/" + name.path()) + ">; rel=\"describes\"");
    for (Format format : Format.values()) {
      String ending = format == Format.HTML ? "" : "." + format.suffix();
      answer.header(
          HttpHeaders.LINK,
          "<%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(site.absolute(name.document() + ending), format.mediaType()));
    }
    return answer;
  }
}
