package gongkai.opendata.sparql.engine;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.XSD;

/**
 * Rows as SPARQL 1.1 Query Results JSON, a row a line and without other blanks. Of an answer from
 * an index most of the time went into writing, one sign at a time; here a term is written once and
 * copied wherever it stands again.
 */
final class JsonTable {
  /** Terms that are kept to be copied. */
  private static final int KEPT = 1_000;

  private static final String HEXADECIMAL = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(4_096);
  private final Map<Node, String> terms = new HashMap<>();
  private final Map<String, String> blanks = new HashMap<>();
  private final List<Var> variables;
  private final long most;

  /**
   * A table.
   *
   * @param most signs that it may have
   */
  JsonTable(List<Var> variables, long most) {
    this.variables = variables;
    this.most = most;
  }

  /**
   * The rows.
   *
   * @throws gongkai.opendata.sparql.refusal.Refusal.Refused when they are too long
   */
  String of(Iterator<Binding> rows) {
    out.append("{\"head\":{\"vars\":[");
    for (int i = 0; i < variables.size(); i++) {
      out.append(i == 0 ? "" : ",");
      quoted(variables.get(i).getVarName());
    }
    out.append("]},\"results\":{\"bindings\":[");
    boolean first = true;
    while (rows.hasNext()) {
      out.append(first ? "\n" : ",\n");
      first = false;
      row(rows.next());
      Writing.bounded(out.length(), most);
    }
    return out.append("]}}\n").toString();
  }

  private void row(Binding row) {
    out.append('{');
    boolean first = true;
    for (Var variable : variables) {
      Node value = row.get(variable);
      if (value != null) {
        out.append(first ? "" : ",");
        first = false;
        quoted(variable.getVarName());
        out.append(':');
        term(value);
      }
    }
    out.append('}');
  }

  private void term(Node node) {
    String known = terms.get(node);
    if (known != null) {
      out.append(known);
      return;
    }
    int from = out.length();
    write(node);
    if (node.isURI() && terms.size() < KEPT) {
      terms.put(node, out.substring(from));
    }
  }

  private void write(Node node) {
    if (node.isURI()) {
      out.append("{\"type\":\"uri\",\"value\":");
      quoted(node.getURI());
    } else if (node.isLiteral()) {
      literal(node);
    } else {
      out.append("{\"type\":\"bnode\",\"value\":");
      quoted(blanks.computeIfAbsent(node.toString(), label -> "b" + blanks.size()));
    }
    out.append('}');
  }

  private void literal(Node node) {
    out.append("{\"type\":\"literal\"");
    if (!node.getLiteralLanguage().isEmpty()) {
      out.append(",\"xml:lang\":");
      quoted(node.getLiteralLanguage());
    } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      out.append(",\"datatype\":");
      quoted(node.getLiteralDatatypeURI());
    }
    out.append(",\"value\":");
    quoted(node.getLiteralLexicalForm());
  }

  /** As RFC 8259, section 7, has it. */
  private void quoted(String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ' ' || sign == '"' || sign == '\\' || Character.isSurrogate(sign)) {
        out.append(text, from, i);
        from = i + 1;
        if (sign == '"' || sign == '\\') {
          out.append('\\').append(sign);
        } else if (sign >= ' ' && paired(text, i)) {
          out.append(sign);
        } else {
          escaped(sign);
        }
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private void escaped(char sign) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEXADECIMAL.charAt(sign >> shift & 15));
    }
  }
}
