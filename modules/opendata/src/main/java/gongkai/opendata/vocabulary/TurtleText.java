package gongkai.opendata.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A document in Turtle or, once it has a named graph, in TriG: statements by subject in a fixed
 * order, prefixes that it uses and no others. The same statements give the same bytes.
 */
public final class TurtleText {
  /** Terms that are kept to be copied. */
  private static final int KEPT = 4_000;

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");

  /** Numbers and truth values stand without quotes where Turtle reads them as the same literal. */
  private static final Map<String, Pattern> BARE =
      Map.of(
          XSD.integer.getURI(), INTEGER,
          XSD.decimal.getURI(), DECIMAL,
          XSD.xboolean.getURI(), BOOLEAN);

  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> used = new TreeMap<>();
  private final Map<Node, String> terms = new HashMap<>();
  private final StringBuilder out = new StringBuilder(8_192);

  /** An empty document that may use these prefixes. */
  public TurtleText(Map<String, String> prefixes) {
    prefixes.forEach((label, namespace) -> this.prefixes.put(namespace, label));
  }

  /** Adds statements outside of named graphs. */
  public TurtleText say(Collection<Triple> statements) {
    blocks(statements, "");
    return this;
  }

  /** Adds a named graph. */
  public TurtleText graph(Node name, Collection<Triple> statements) {
    out.append('\n');
    term(name);
    out.append(" {");
    blocks(statements, "    ");
    out.append("}\n");
    return this;
  }

  private void blocks(Collection<Triple> statements, String margin) {
    Node subject = Node.ANY;
    Node property = Node.ANY;
    for (Triple statement : Order.of(statements)) {
      if (!statement.getSubject().equals(subject)) {
        out.append(subject.equals(Node.ANY) ? "\n" : " .\n\n").append(margin);
        subject = statement.getSubject();
        property = Node.ANY;
        term(subject);
      }
      if (statement.getPredicate().equals(property)) {
        out.append(" , ");
      } else {
        out.append(property.equals(Node.ANY) ? "\n" : " ;\n").append(margin).append("    ");
        property = statement.getPredicate();
        property(property);
        out.append(' ');
      }
      term(statement.getObject());
    }
    out.append(subject.equals(Node.ANY) ? "\n" : " .\n");
  }

  private void property(Node property) {
    if (property.equals(RDF.type.asNode())) {
      out.append('a');
    } else {
      term(property);
    }
  }

  private void term(Node node) {
    if (!node.isURI()) {
      other(node);
      return;
    }
    String known = terms.get(node);
    if (known != null) {
      out.append(known);
      return;
    }
    int from = out.length();
    address(node.getURI());
    if (terms.size() < KEPT) {
      terms.put(node, out.substring(from));
    }
  }

  private void address(String address) {
    int end = 1 + Math.max(address.lastIndexOf('#'), address.lastIndexOf('/'));
    String namespace = address.substring(0, end);
    String label = prefixes.get(namespace);
    if (label != null && LOCAL.matcher(address).region(end, address.length()).matches()) {
      used.put(label, namespace);
      out.append(label).append(':').append(address, end, address.length());
    } else {
      TermText.address(address, out);
    }
  }

  private void other(Node node) {
    if (!TermText.isPlain(node) || !node.getLiteralLanguage().isEmpty()) {
      TermText.write(node, out);
      return;
    }
    String text = node.getLiteralLexicalForm();
    String type = node.getLiteralDatatypeURI();
    Pattern bare = BARE.get(type);
    if (bare != null && bare.matcher(text).matches()) {
      out.append(text);
      return;
    }
    TermText.quoted(text, out);
    if (!type.equals(XSD.xstring.getURI())) {
      out.append("^^");
      address(type);
    }
  }

  /** The lines with all prefixes, for a document that is {@linkplain #taken taken} in pieces. */
  public String head() {
    Map<String, String> all = new TreeMap<>();
    prefixes.forEach((namespace, label) -> all.put(label, namespace));
    return head(all);
  }

  private static String head(Map<String, String> prefixes) {
    StringBuilder head = new StringBuilder(2_048);
    prefixes.forEach(
        (label, namespace) -> {
          head.append("@prefix ").append(label).append(": ");
          TermText.address(namespace, head);
          head.append(" .\n");
        });
    return head.toString();
  }

  /** What was added since the last time; the document goes on without it. */
  public String taken() {
    String piece = out.toString();
    out.setLength(0);
    return piece;
  }

  /** The document so far, with the prefixes that it uses. */
  @Override
  public String toString() {
    return head(used) + out;
  }
}
