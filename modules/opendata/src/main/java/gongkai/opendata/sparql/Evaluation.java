package gongkai.opendata.sparql;

import gongkai.opendata.store.RdfStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Runs one admitted query in one read transaction and writes its answer whole, so that what goes
 * wrong on the way is never half an answer.
 */
final class Evaluation {
  private static final OpExecutorFactory GUARDED = GuardedExecutor::new;

  private final RdfStore store;
  private final Limits limits;

  Evaluation(RdfStore store, Limits limits) {
    this.store = store;
    this.limits = limits;
  }

  /**
   * An answer.
   *
   * @param position of the dataset it is of
   * @param truncated whether rows or triples beyond the limit were left out
   */
  record Result(String body, long position, boolean truncated) {}

  Result run(Query query, ResultFormat format) {
    return store.read(dataset -> run(query, format, dataset));
  }

  private Result run(Query query, ResultFormat format, DatasetGraph dataset) {
    Budget budget = new Budget(limits);
    long position = store.position(dataset);
    try (QueryExec execution = prepared(query, dataset, budget)) {
      if (query.isAskType()) {
        return new Result(ask(execution.ask(), format), position, false);
      }
      if (query.isSelectType()) {
        return table(execution.select(), format, position);
      }
      return graph(
          query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(),
          format,
          position);
    } catch (QueryCancelledException e) {
      throw Refusal.TIME.because("");
    } catch (StackOverflowError e) {
      throw Refusal.WORK.because("The query is nested too deeply");
    }
  }

  private static QueryExec prepared(Query query, DatasetGraph dataset, Budget budget) {
    return QueryExecDatasetBuilder.create()
        .dataset(dataset)
        .query(query)
        .set(Budget.symbol(), budget)
        .set(ARQConstants.sysOpExecutorFactory, GUARDED)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(budget.leftMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private Result table(RowSet rows, ResultFormat format, long position) {
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext() && kept.size() < limits.rows()) {
      kept.add(rows.next());
    }
    boolean truncated = rows.hasNext();
    Bounded out = new Bounded();
    writer(format).write(out, RowSetStream.create(rows.getResultVars(), kept.iterator()), null);
    String text = out.toString(StandardCharsets.UTF_8);
    return new Result(
        truncated && format.name().equals("json") ? marked(text) : text, position, truncated);
  }

  private static String ask(boolean answer, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer(format).write(out, answer, null);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.table()).create(format.table());
  }

  /** The JSON results with the member {@code truncated}, which clients that know nothing skip. */
  private static String marked(String json) {
    return json.substring(0, json.lastIndexOf('}')).stripTrailing()
        + ",\n  \"truncated\": true\n}\n";
  }

  private Result graph(Iterator<Triple> triples, ResultFormat format, long position) {
    Set<Triple> kept = new LinkedHashSet<>();
    boolean truncated = false;
    while (triples.hasNext() && !truncated) {
      Triple triple = triples.next();
      truncated = kept.size() == limits.rows() && !kept.contains(triple);
      if (!truncated) {
        kept.add(triple);
      }
    }
    return new Result(format.graph().write(kept, store.uris()), position, truncated);
  }

  private static final class Bounded extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (count + length > Limits.BYTES) {
        throw Refusal.WORK.because("An answer of more than " + Limits.BYTES + " bytes");
      }
      super.write(bytes, from, length);
    }
  }
}
