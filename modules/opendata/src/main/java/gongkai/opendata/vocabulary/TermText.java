package gongkai.opendata.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.XSD;

/**
 * Terms in the canonical form of N-Triples (RDF 1.2 N-Triples, section 4). Addresses and texts are
 * copied in one piece up to the next sign that must be escaped: documents of many records spend
 * their time here.
 */
final class TermText {
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private TermText() {}

  /** One term. */
  static String of(Node node) {
    StringBuilder out = new StringBuilder(64);
    write(node, out);
    return out.toString();
  }

  /** A statement as a line, in a named graph or, where that is empty, without one. */
  static void line(Triple statement, String graph, StringBuilder out) {
    write(statement.getSubject(), out);
    out.append(' ');
    write(statement.getPredicate(), out);
    out.append(' ');
    write(statement.getObject(), out);
    out.append(graph.isEmpty() ? "" : " ").append(graph).append(" .\n");
  }

  static void write(Node node, StringBuilder out) {
    if (node.isURI()) {
      address(node.getURI(), out);
    } else if (isPlain(node)) {
      quoted(node.getLiteralLexicalForm(), out);
      if (!node.getLiteralLanguage().isEmpty()) {
        out.append('@').append(node.getLiteralLanguage());
      } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        out.append("^^");
        address(node.getLiteralDatatypeURI(), out);
      }
    } else {
      out.append(NodeFmtLib.strNT(node)); // what queries make: blank nodes, terms of RDF 1.2
    }
  }

  /** Whether it is a literal without a direction of writing. */
  static boolean isPlain(Node node) {
    return node.isLiteral() && node.getLiteralBaseDirection() == null;
  }

  static void address(String address, StringBuilder out) {
    out.append('<');
    int from = 0;
    for (int i = 0; i < address.length(); i++) {
      char sign = address.charAt(i);
      if (sign <= ' ' || sign == '\u007f' || "<>\"{}|^`\\".indexOf(sign) >= 0) {
        out.append(address, from, i);
        number(sign, out);
        from = i + 1;
      }
    }
    out.append(address, from, address.length()).append('>');
  }

  static void quoted(String text, StringBuilder out) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ' ' || sign == '"' || sign == '\\' || sign == '\u007f') {
        out.append(text, from, i);
        escaped(sign, out);
        from = i + 1;
      }
    }
    out.append(text, from, text.length()).append('"');
  }

  private static void escaped(char sign, StringBuilder out) {
    switch (sign) {
      case '"', '\\' -> out.append('\\').append(sign);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> number(sign, out);
    }
  }

  private static void number(char sign, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEXADECIMAL.charAt(sign >> shift & 15));
    }
  }
}
