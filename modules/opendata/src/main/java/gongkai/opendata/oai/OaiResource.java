package gongkai.opendata.oai;

import gongkai.opendata.PublicRecords;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.Standing;
import gongkai.opendata.receipt.Harvested;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.Answer;
import gongkai.opendata.wire.Gzip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The interface of the Open Archives Initiative, version 2.0, by GET and POST. */
@Path("oai")
@ApplicationScoped
@Harvested
public class OaiResource {
  private static final int PAGE = 100;
  private static final int LONGEST = 2_000;
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

  private Uris uris;
  private Repository repository;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public OaiResource() {}

  @Inject
  OaiResource(
      Uris uris,
      RecordIndex index,
      PublicRecords records,
      Clock clock,
      @ConfigProperty(name = "gongkai.data") java.nio.file.Path data,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String publisher) {
    this(
        uris,
        index,
        new Sets(records, publisher, URI.create(uris.base()).getHost()),
        Tokens.open(data, clock),
        clock,
        PAGE);
  }

  OaiResource(Uris uris, RecordIndex index, Sets sets, Tokens tokens, Clock clock, int size) {
    this.uris = uris;
    this.repository = new Repository(uris, index, sets, tokens, size);
    this.clock = clock;
  }

  /** A request in the address. */
  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(uri.getQueryParameters(), headers);
  }

  /** A request in a form. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      @Context UriInfo uri, @Context HttpHeaders headers, MultivaluedMap<String, String> form) {
    return uri.getQueryParameters().isEmpty() ? answer(form, headers) : answer(Map.of(), headers);
  }

  private Response answer(Map<String, List<String>> given, HttpHeaders headers) {
    Repository.Answer answer = reply(given);
    byte[] packed = Gzip.packed(answer.xml().getBytes(StandardCharsets.UTF_8));
    Response.ResponseBuilder response =
        Answer.packed(headers, packed, "text/xml;charset=UTF-8", "no-store");
    return answer.position() == 0
        ? response.build()
        : response.header("X-Dataset-Position", answer.position()).build();
  }

  /** The whole answer; an error is one too. */
  Repository.Answer reply(Map<String, List<String>> given) {
    try (Standing standing = repository.standing()) {
      return reply(standing, given);
    }
  }

  private Repository.Answer reply(Standing standing, Map<String, List<String>> given) {
    long position = 0;
    Xml xml = new Xml();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open(
        "OAI-PMH",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    xml.element("responseDate", Repository.stamp(asOf(standing)));
    try {
      Map<String, String> single = single(given);
      Verb verb = Verb.of(single.getOrDefault("verb", ""));
      Map<String, String> rest = new TreeMap<>(single);
      rest.remove("verb");
      Repository.Answer answer = repository.answer(standing, verb, rest);
      position = answer.position();
      xml.element("request", uris.base() + "oai", attributes(single)).raw(answer.xml());
    } catch (Refusal refusal) {
      // the request is not repeated: what was wrong in it may be anything
      xml.element("request", uris.base() + "oai")
          .element("error", refusal.told(), "code", refusal.code().toString());
    }
    return new Repository.Answer(xml.close("OAI-PMH").toString(), position);
  }

  /**
   * The moment that an answer is complete to: that of the newest entry which it may tell of, as
   * every later entry has a later moment. Harvesters ask from this moment next. The clock's own
   * would be too late where it runs ahead and is set back, and where an entry is not in the index
   * yet.
   */
  private Instant asOf(Standing standing) {
    Instant complete = standing.at();
    Instant now = clock.instant();
    return complete.isBefore(now) ? complete : now;
  }

  private static Map<String, String> single(Map<String, List<String>> given) {
    Map<String, String> single = new TreeMap<>();
    given.forEach(
        (name, values) -> {
          if (values.size() != 1 || values.getFirst().length() > LONGEST) {
            Refusal.Code code =
                name.equals("verb") ? Refusal.Code.BAD_VERB : Refusal.Code.BAD_ARGUMENT;
            throw new Refusal(code, "An argument is repeated or too long");
          }
          single.put(name, values.getFirst());
        });
    return single;
  }

  private static String[] attributes(Map<String, String> given) {
    return given.entrySet().stream()
        .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }
}
