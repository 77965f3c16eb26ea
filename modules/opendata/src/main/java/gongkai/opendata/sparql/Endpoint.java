package gongkai.opendata.sparql;

import gongkai.opendata.index.TextSearch;
import gongkai.opendata.sparql.columns.Columns;
import gongkai.opendata.sparql.engine.Dataset;
import gongkai.opendata.sparql.engine.Evaluation;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.engine.ResultFormat;
import gongkai.opendata.sparql.engine.TextFunctions;
import gongkai.opendata.sparql.gate.Admitted;
import gongkai.opendata.sparql.gate.Gate;
import gongkai.opendata.sparql.gate.Statistics;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.store.RdfStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.query.Query;

/** Answers queries: gate, entity tag, lane, evaluation. */
final class Endpoint implements AutoCloseable {
  /** Which part of the heap columns may take. */
  private static final int COLUMNS = 4;

  private final RdfStore store;
  private final TextSearch search;
  private final Limits limits;
  private final Gate gate;
  private final Evaluation evaluation;
  private final Statistics statistics;
  private final Columns columns;
  private final Lanes lanes;
  private final Rates rates;
  private final Shares shares;

  Endpoint(RdfStore store, TextSearch search, Limits limits, Rates rates) {
    this.store = store;
    this.search = search;
    this.limits = limits;
    this.rates = rates;
    this.statistics = new Statistics(store);
    this.gate =
        new Gate(
            Dataset.graph(store.uris()).getURI(),
            TextFunctions.address(store.uris()),
            statistics::counts);
    this.columns = new Columns(store, Runtime.getRuntime().maxMemory() / COLUMNS);
    this.evaluation = new Evaluation(store, new TextFunctions(search, store.uris()), columns);
    this.lanes = new Lanes(limits.threads());
    this.shares = new Shares(limits.threads());
  }

  /**
   * An answer.
   *
   * @param tag entity tag, empty for a query that answers differently each time
   * @param unchanged whether the client has it already; then there is no body
   */
  record Answer(
      String body,
      String contentType,
      long position,
      boolean truncated,
      String tag,
      boolean unchanged) {}

  /**
   * Answers a query.
   *
   * @throws Refusal.Refused when there is no answer
   */
  Answer answer(Question question) {
    Admitted admitted = gate.admit(question.query(), question.defaults(), question.nameds());
    ResultFormat form = form(admitted.query(), question);
    String contentType = form.contentType(question.accepted());
    String tag = admitted.repeatable() ? tag(store.position(), admitted, contentType) : "";
    if (!tag.isEmpty() && question.knows(tag)) {
      return new Answer("", contentType, store.position(), false, tag, true);
    }
    Evaluation.Result result = evaluated(question, admitted, form);
    if (result.truncated()) {
      Cut.demandMark(form, admitted, limits, result.body());
    }
    return new Answer(
        result.body(),
        contentType,
        result.position(),
        result.truncated(),
        admitted.repeatable() ? tag(result.position(), admitted, contentType) : "",
        false);
  }

  /** Answers a query in a form that a page can show: JSON for tables, Turtle for graphs. */
  Answer shown(Question question) {
    Admitted admitted = gate.admit(question.query(), question.defaults(), question.nameds());
    boolean table = admitted.query().isSelectType() || admitted.query().isAskType();
    ResultFormat form = (table ? ResultFormat.TABLES : ResultFormat.GRAPHS).getFirst();
    Evaluation.Result result = evaluated(question, admitted, form);
    return new Answer(
        result.body(),
        form.contentType(List.of()),
        result.position(),
        result.truncated(),
        "",
        false);
  }

  private Evaluation.Result evaluated(Question question, Admitted admitted, ResultFormat form) {
    Limits within = limits.within(question.time());
    rates.affordable(question.client());
    try {
      return lanes.run(
          admitted.slow(),
          within.time(),
          () -> {
            long started = System.nanoTime();
            try {
              return evaluation.run(admitted.query(), admitted.dataset(), form, within);
            } finally {
              rates.spent(question.client(), System.nanoTime() - started);
            }
          });
    } catch (Refusal.Refused refused) {
      throw Rewrites.offered(refused, admitted.normalised());
    }
  }

  private static ResultFormat form(Query query, Question question) {
    List<ResultFormat> offered =
        query.isSelectType() || query.isAskType() ? ResultFormat.TABLES : ResultFormat.GRAPHS;
    return (question.format().isEmpty()
            ? ResultFormat.accepted(offered, question.accepted())
            : ResultFormat.named(offered, question.format()))
        .orElseThrow(
            () ->
                Refusal.NOT_ACCEPTABLE.because(
                    offered.stream()
                        .map(form -> form.types().getFirst())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")));
  }

  /** {@code W/"{position}-{hash of the query}-{format}"}; a text search follows its index too. */
  private String tag(long position, Admitted admitted, String contentType) {
    boolean text =
        admitted.normalised().contains(TextFunctions.address(store.uris()))
            || admitted.normalised().contains("gd:search");
    String of =
        String.join(
            "\n",
            store.edition(),
            store.measurement(),
            limits.toString(),
            text ? Long.toString(search.position()) : "",
            admitted.normalised());
    String form = contentType.replaceAll("[^a-z]+", "-").replaceAll("-charset.*", "");
    return "W/\"" + position + "-" + hash(of) + "-" + form + "\"";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Limits limits() {
    return limits;
  }

  Rates rates() {
    return rates;
  }

  Shares shares() {
    return shares;
  }

  Statistics statistics() {
    return statistics;
  }

  @Override
  public void close() {
    lanes.close();
    statistics.close();
    columns.close();
  }
}
