package gongkai.opendata.sparql;

import gongkai.opendata.sparql.page.Example;
import gongkai.opendata.sparql.page.Pages;
import gongkai.opendata.sparql.page.Terms;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.sparql.refusal.Words;
import gongkai.opendata.store.RdfStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers people: the page for queries, results and refusals in it, and the rules. */
@ApplicationScoped
class QueryPage {
  private Endpoint endpoint;
  private Pages pages;
  private Terms terms;

  @SuppressWarnings("NullAway.Init")
  QueryPage() {}

  @Inject
  QueryPage(
      Endpoint endpoint,
      RdfStore store,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String body) {
    this.endpoint = endpoint;
    this.terms = new Terms(store.uris(), body);
    this.pages =
        new Pages(endpoint.limits(), endpoint.rates().perMinute(), Example.all(store.uris(), body));
  }

  Response.ResponseBuilder empty(Words words) {
    return shown(Response.ok(), pages.empty(words), words);
  }

  Response.ResponseBuilder answered(Question question, Words words) {
    Endpoint.Answer answer = endpoint.shown(question);
    boolean graph = answer.contentType().startsWith("text/turtle");
    // what cannot say that it was cut is offered with a limit of its own
    String whole =
        answer.truncated()
            ? Cut.limited(question.query(), endpoint.limits().rows())
            : question.query();
    String html =
        pages.answered(question.query(), whole, answer.body(), graph, answer.truncated(), words);
    return shown(Response.ok(), html, words)
        .header("X-Dataset-Position", answer.position())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  Response.ResponseBuilder refused(Refusal.Refused refused, @Nullable String query, Words words) {
    String html = pages.refused(refused, query == null ? "" : query, words);
    return shown(Replies.refused(refused), html, words);
  }

  Response.ResponseBuilder terms() {
    return Response.ok(terms.json(endpoint.statistics().counts()))
        .header(HttpHeaders.CONTENT_TYPE, "application/json")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
  }

  Response.ResponseBuilder rules(Words words) {
    return shown(Response.ok(), pages.rules(words), words);
  }

  private static Response.ResponseBuilder shown(
      Response.ResponseBuilder response, String html, Words words) {
    return Replies.page(response, html)
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header(HttpHeaders.CONTENT_LANGUAGE, words.tag());
  }
}
