package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.engine.Dataset;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.sparql.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;

/** Reads a query and refuses what no query may do here, before anything runs. */
public final class Gate {
  private final String graph;
  private final String textSearch;
  private final Supplier<Optional<Statistics.Counts>> counts;

  /**
   * A gate.
   *
   * @param graph address of the one graph that a query may name
   * @param textSearch address of the property function for text
   * @param counts for estimates
   */
  public Gate(String graph, String textSearch, Supplier<Optional<Statistics.Counts>> counts) {
    this.graph = graph;
    this.textSearch = textSearch;
    this.counts = counts;
  }

  /**
   * The query, ready to be evaluated on a budget.
   *
   * @param defaults parameters {@code default-graph-uri}
   * @param nameds parameters {@code named-graph-uri}; when there are any of the two, they count
   *     instead of FROM and FROM NAMED (SPARQL 1.1 Protocol, section 2.1.4)
   * @throws Refusal.Refused when a rule refuses it
   */
  public Admitted admit(String text, List<String> defaults, List<String> nameds) {
    if (text.length() > Limits.LENGTH) {
      throw Refusal.TOO_LONG.because(text.length() + " > " + Limits.LENGTH);
    }
    Nesting.check(text);
    try {
      return admitted(parsed(text), defaults, nameds);
    } catch (StackOverflowError e) {
      throw Refusal.NESTING.because("stack");
    }
  }

  private Admitted admitted(Query query, List<String> defaults, List<String> nameds) {
    Dataset dataset = dataset(query, defaults, nameds);
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    double rows = 0;
    boolean repeatable = true;
    if (query.getQueryPattern() != null) {
      Op algebra = Algebra.compile(query);
      repeatable = new Inspection(query, textSearch).inspect(algebra);
      Optional<Statistics.Counts> known = counts.get();
      if (known.isPresent()) {
        rows = new Estimate(known.get(), query.getPrefixMapping()).rows(algebra);
      }
    }
    return new Admitted(query, dataset, dataset + "\n" + query, repeatable, rows);
  }

  private Dataset dataset(Query query, List<String> defaults, List<String> nameds) {
    boolean protocol = !defaults.isEmpty() || !nameds.isEmpty();
    List<String> from = protocol ? defaults : query.getGraphURIs();
    List<String> named = protocol ? nameds : query.getNamedGraphURIs();
    for (List<String> addresses : List.of(from, named)) {
      for (String address : addresses) {
        if (!address.equals(graph)) {
          throw Refusal.DATASET.at(address);
        }
      }
    }
    return Dataset.described(!from.isEmpty(), !named.isEmpty());
  }

  private static Query parsed(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (JenaException e) {
      if (Updates.looksLike(text)) {
        throw Refusal.UPDATE_TEXT.because("");
      }
      throw Refusal.MALFORMED.because(String.valueOf(e.getMessage()));
    }
  }
}
