package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import gongkai.opendata.vocabulary.Uris;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Writes answers, cut at the limit of rows or triples, in memory and within it. */
record Writing(Uris uris, Limits limits, Budget budget) {

  Evaluation.Result table(RowSet rows, ResultFormat format, long position) {
    Charge charge = new Charge(budget);
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < limits.rows() && rows.hasNext()) {
      Binding row = rows.next();
      charge.add(row);
      kept.add(row);
    }
    boolean truncated = kept.size() == limits.rows() && rows.hasNext();
    String text =
        format.name().equals("json")
            ? new JsonTable(rows.getResultVars(), Limits.BYTES).of(kept.iterator())
            : written(rows.getResultVars(), kept, format);
    String body = truncated ? marked(text, format) : text;
    return new Evaluation.Result(body, position, truncated, budget.peak(), budget.steps());
  }

  private static String written(List<Var> variables, List<Binding> rows, ResultFormat format) {
    Bounded out = new Bounded();
    writer(format).write(out, RowSetStream.create(variables, rows.iterator()), null);
    return out.toString(StandardCharsets.UTF_8);
  }

  Evaluation.Result ask(boolean answer, ResultFormat format, long position) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer(format).write(out, answer, null);
    return new Evaluation.Result(
        out.toString(StandardCharsets.UTF_8), position, false, budget.peak(), budget.steps());
  }

  private static RowSetWriter writer(ResultFormat format) {
    return RowSetWriterRegistry.getFactory(format.table()).create(format.table());
  }

  /** Says in the answer that it was cut, where the form has a place that old clients skip. */
  private String marked(String text, ResultFormat format) {
    return switch (format.name()) {
      case "json" ->
          text.substring(0, text.lastIndexOf('}')).stripTrailing()
              + ",\n  \"truncated\": true\n}\n";
      case "xml" ->
          text.replaceFirst(
              "</head>", "  <link href=\"" + uris.base() + "sparql/rules#truncated\"/>\n</head>");
      default -> text;
    };
  }

  Evaluation.Result graph(
      Iterator<Triple> triples, boolean cut, ResultFormat format, long position) {
    Charge charge = new Charge(budget);
    Set<Triple> kept = new LinkedHashSet<>();
    boolean truncated = cut;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (kept.contains(triple)) {
        continue;
      }
      if (kept.size() == limits.rows()) {
        truncated = true;
        break;
      }
      charge.add(
          Charge.weight(triple.getSubject())
              + Charge.weight(triple.getPredicate())
              + Charge.weight(triple.getObject()));
      kept.add(triple);
    }
    return new Evaluation.Result(
        document(kept, format), position, truncated, budget.peak(), budget.steps());
  }

  private String document(Set<Triple> triples, ResultFormat format) {
    try {
      String body = format.graph().write(triples, uris);
      bounded(body.length(), Limits.BYTES);
      return body;
    } catch (JenaException | IllegalArgumentException e) {
      // RDF/XML cannot write every graph
      throw Refusal.NOT_ACCEPTABLE.because(format.name() + ": " + e.getMessage());
    }
  }

  static void bounded(long length, long most) {
    if (length > most) {
      throw Refusal.ANSWER.because(length + " > " + most);
    }
  }

  private static final class Bounded extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      bounded((long) count + length, Limits.BYTES);
      super.write(bytes, from, length);
    }
  }
}
