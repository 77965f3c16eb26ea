package gongkai.opendata.sparql;

import gongkai.opendata.store.RdfStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.apache.jena.query.Query;

/**
 * Answers queries. Each runs on a thread of a small pool; the request waits for it no longer than
 * its time and a short grace. Should a query not stop even then, it keeps its thread and its place
 * among the queries that may run, so such queries cannot pile up.
 */
final class Endpoint implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Endpoint.class.getName());

  private final RdfStore store;
  private final Limits limits;
  private final Evaluation evaluation;
  private final Semaphore places;
  private final ExecutorService threads;

  Endpoint(RdfStore store, Limits limits) {
    this.store = store;
    this.limits = limits;
    this.evaluation = new Evaluation(store, limits);
    this.places = new Semaphore(limits.threads(), true);
    this.threads =
        Executors.newFixedThreadPool(
            limits.threads(),
            task -> {
              Thread thread = new Thread(task, "gongkai-sparql");
              thread.setDaemon(true);
              thread.setContextClassLoader(Endpoint.class.getClassLoader());
              return thread;
            });
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
   * @param accepted media types, best first
   * @param format name of a form that overrides them, or empty
   * @param known entity tags that the client has
   * @throws Refusal.Refused when there is no answer
   */
  Answer answer(String text, List<String> accepted, String format, List<String> known) {
    Query query = Gate.admit(text);
    ResultFormat form = form(query, accepted, format);
    String contentType = form.contentType(accepted);
    boolean repeatable = Gate.repeatable(text);
    long position = store.position();
    String tag = repeatable ? tag(position, text, contentType) : "";
    if (repeatable && known.contains(tag)) {
      return new Answer("", contentType, position, false, tag, true);
    }
    Evaluation.Result result = evaluated(query, form);
    return new Answer(
        result.body(),
        contentType,
        result.position(),
        result.truncated(),
        repeatable ? tag(result.position(), text, contentType) : "",
        false);
  }

  private static ResultFormat form(Query query, List<String> accepted, String format) {
    List<ResultFormat> offered =
        query.isSelectType() || query.isAskType() ? ResultFormat.TABLES : ResultFormat.GRAPHS;
    return (format.isEmpty()
            ? ResultFormat.accepted(offered, accepted)
            : ResultFormat.named(offered, format))
        .orElseThrow(
            () ->
                Refusal.NOT_ACCEPTABLE.because(
                    offered.stream()
                        .map(form -> form.types().getFirst())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")));
  }

  private Evaluation.Result evaluated(Query query, ResultFormat form) {
    try {
      if (!places.tryAcquire(Limits.QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refusal.BUSY.because("");
      }
      Future<Evaluation.Result> running = submitted(query, form);
      return running.get(limits.time().plus(Limits.GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warning(() -> "A query does not stop at its time limit: " + query);
      throw Refusal.TIME.because("");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal.Refused refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.BUSY.because("");
    }
  }

  private Future<Evaluation.Result> submitted(Query query, ResultFormat form) {
    try {
      return threads.submit(
          () -> {
            try {
              return evaluation.run(query, form);
            } finally {
              places.release();
            }
          });
    } catch (RuntimeException e) {
      places.release();
      throw e;
    }
  }

  private String tag(long position, String text, String contentType) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (store.edition() + "\n" + limits + "\n" + contentType + "\n" + text)
                      .getBytes(StandardCharsets.UTF_8));
      return "W/\"" + position + "-" + HexFormat.of().formatHex(hash, 0, 8) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Limits limits() {
    return limits;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
