package gongkai.opendata.sparql;

import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.Clients;
import gongkai.opendata.sparql.engine.ResultFormat;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import gongkai.opendata.vocabulary.RdfFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** From request to response: rate, question, answer; a page for people, results for programs. */
@ApplicationScoped
class Exchange {
  private Endpoint endpoint;
  private Clients clients;
  private Journal journal;
  private Descriptions descriptions;
  private QueryPage pages;
  private Clock clock;
  private volatile Moment moment = new Moment(-1, Instant.EPOCH);

  @SuppressWarnings("NullAway.Init")
  Exchange() {}

  @Inject
  Exchange(
      Endpoint endpoint,
      Clients clients,
      Journal journal,
      Descriptions descriptions,
      QueryPage pages,
      Clock clock) {
    this.endpoint = endpoint;
    this.clients = clients;
    this.journal = journal;
    this.descriptions = descriptions;
    this.pages = pages;
    this.clock = clock;
  }

  /** When a position was published. */
  private record Moment(long position, Instant at) {}

  Response answer(
      MultivaluedMap<String, String> parameters, HttpHeaders headers, HttpServletRequest request) {
    boolean page = Asking.page(parameters, headers);
    String client =
        clients.client(request.getRemoteAddr(), headers.getRequestHeader("X-Forwarded-For"));
    try {
      Rates.Left left = endpoint.rates().take(client);
      Question question = Asking.question(client, parameters, headers);
      if (page) {
        var words = words(parameters, headers);
        return Replies.left(
                endpoint.shares().within(client, () -> pages.answered(question, words)), left)
            .build();
      }
      Endpoint.Answer answer = endpoint.shares().within(client, () -> endpoint.answer(question));
      if (answer.unchanged()) {
        endpoint.rates().giveBack(client);
      }
      Instant published = published(answer.position());
      return Replies.left(
              Replies.answer(
                  answer,
                  endpoint.limits().rows(),
                  Replies.modified(published, clock.instant()),
                  Asking.zipped(headers)),
              left)
          .build();
    } catch (Refusal.Refused refused) {
      return page
          ? pages.refused(refused, parameters.getFirst("query"), words(parameters, headers)).build()
          : refused(refused, headers);
    }
  }

  Response refused(Refusal.Refused refused, HttpHeaders headers) {
    return Asking.page(headers)
        ? pages.refused(refused, "", Asking.words(headers)).build()
        : Replies.problem(refused, descriptions.base(), Asking.words(headers)).build();
  }

  Response described(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    if (Asking.page(parameters, headers)) {
      return pages.empty(words(parameters, headers)).build();
    }
    return graph(descriptions::service, headers);
  }

  Response rules(HttpHeaders headers) {
    return pages.rules(Asking.words(headers)).build();
  }

  Response terms() {
    return pages.terms().build();
  }

  /** Writes a description of ours in the form asked for. */
  static Response graph(java.util.function.Function<RdfFormat, String> graph, HttpHeaders headers) {
    List<String> accepted = Asking.accepted(headers);
    RdfFormat format =
        ResultFormat.accepted(ResultFormat.GRAPHS, accepted)
            .map(ResultFormat::graph)
            .orElse(RdfFormat.TURTLE);
    return Replies.open(Response.ok(graph.apply(format)))
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .build();
  }

  /** The parameter {@code lang} comes before the header, so that a page can be linked. */
  private static Words words(MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    String asked = parameters.getFirst("lang");
    return "en".equals(asked) || "zh".equals(asked)
        ? Words.of(asked.equals("en"))
        : Asking.words(headers);
  }

  private Instant published(long position) {
    Moment known = moment;
    if (known.position() != position) {
      List<JournalEntry> entries = position == 0 ? List.of() : journal.after(position - 1, 1);
      known = new Moment(position, entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at());
      moment = known;
    }
    return known.at();
  }
}
