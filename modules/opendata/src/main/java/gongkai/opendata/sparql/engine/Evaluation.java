package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.columns.Columns;
import gongkai.opendata.sparql.columns.Version;
import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.store.RdfStore;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/**
 * Runs one admitted query in one read transaction and writes its answer whole, so that what goes
 * wrong on the way is never half an answer.
 */
public final class Evaluation {
  private static final OpExecutorFactory GUARDED = GuardedExecutor::new;

  /** Guards every expression wherever it stands, then optimizes as the engine does. */
  private static final RewriteFactory REWRITING =
      context -> {
        Rewrite standard = Optimize.stdOptimizationFactory.create(context);
        return op ->
            standard.rewrite(
                Transformer.transform(new TransformCopy(), new GuardedFunctions(), op));
      };

  private static final Symbol TUPLES = SystemTDB.symTupleFilter;

  private final RdfStore store;
  private final PropertyFunctionRegistry functions;
  private final @Nullable Columns columns;

  /**
   * Evaluates queries against a store.
   *
   * @param functions the property functions that queries may use
   * @param columns of the store, null to do without
   */
  public Evaluation(RdfStore store, PropertyFunctionRegistry functions, @Nullable Columns columns) {
    this.store = store;
    this.functions = functions;
    this.columns = columns;
  }

  /**
   * An answer.
   *
   * @param position of the dataset it is of
   * @param truncated whether rows or triples beyond a limit were left out
   * @param peak the most bytes that its operators held at once
   * @param steps intermediate rows and statements
   */
  public record Result(String body, long position, boolean truncated, long peak, long steps) {}

  /**
   * Evaluates a query.
   *
   * @throws Refusal.Refused when it exceeds its budget
   */
  public Result run(Query query, Dataset over, ResultFormat format, Limits limits) {
    Budget budget = new Budget(limits);
    try {
      return store.read(
          dataset -> run(query, format, dataset, over, new Writing(store.uris(), limits, budget)));
    } catch (QueryCancelledException e) {
      throw Refusal.TIME.because(limits.time().toMillis() + " ms");
    } catch (StackOverflowError e) {
      throw Refusal.NESTING.because("stack");
    } catch (OutOfMemoryError e) {
      throw Refusal.MEMORY.because("heap");
    }
  }

  private Result run(
      Query query, ResultFormat format, DatasetGraph dataset, Dataset over, Writing writing) {
    long position = store.position(dataset);
    DatasetGraph seen = over.of(dataset, store.uris());
    Optional<Version> version =
        columns == null || over != Dataset.DEFAULT
            ? Optional.empty()
            : columns.at(dataset, position);
    if (query.isDescribeType()) {
      return new Description(query, seen, writing)
          .result(select -> prepared(select, seen, version, writing.budget()), format, position);
    }
    try (QueryExec execution = prepared(query, seen, version, writing.budget())) {
      if (query.isAskType()) {
        return writing.ask(execution.ask(), format, position);
      }
      return query.isSelectType()
          ? writing.table(execution.select(), format, position)
          : writing.graph(execution.constructTriples(), false, format, position);
    }
  }

  private QueryExec prepared(
      Query query, DatasetGraph dataset, Optional<Version> version, Budget budget) {
    Predicate<Tuple<NodeId>> counted =
        tuple -> {
          budget.step();
          return true;
        };
    QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create();
    version.ifPresent(columned -> builder.set(GuardedExecutor.columns(), columned));
    return builder
        .dataset(dataset)
        .query(query)
        .set(Budget.symbol(), budget)
        .set(TUPLES, counted)
        .set(ARQConstants.sysOpExecutorFactory, GUARDED)
        .set(ARQConstants.sysOptimizerFactory, REWRITING)
        .set(ARQConstants.registryPropertyFunctions, functions)
        // each disjunction copies what it filters: two of them four times, thirty a billion times
        .set(ARQ.optFilterDisjunction, false)
        .set(ARQ.httpServiceAllowed, false)
        .overallTimeout(budget.leftMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
