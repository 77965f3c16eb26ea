package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** Functions of strings whose time grows faster, or whose result is longer, than what they read. */
final class Strings {
  /** Comparisons of characters that one search in a string may need: some 50 ms. */
  private static final long SEARCH = 50_000_000;

  private Strings() {}

  /** Refuses a computed string that is too long. */
  static void bounded(long characters) {
    if (characters > Limits.TEXT) {
      throw Refusal.STRING.because(characters + " > " + Limits.TEXT);
    }
  }

  /** The longest a value is as a text. */
  static int length(NodeValue value) {
    Node node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
  }

  /** Refuses a search of a long text in a long text, which takes the product of the two. */
  private static void searched(NodeValue text, NodeValue part) {
    long work = (long) length(text) * length(part);
    if (work > SEARCH) {
      throw Refusal.STRING.because(length(text) + " × " + length(part) + " > " + SEARCH);
    }
  }

  static final class Encode extends E_StrEncodeForURI {
    Encode(Expr argument) {
      super(argument);
    }

    @Override
    public NodeValue eval(NodeValue value) {
      // nine characters for one of three bytes
      bounded(9L * length(value));
      return super.eval(value);
    }

    @Override
    public Expr copy(Expr argument) {
      return new Encode(argument);
    }
  }

  static final class Contains extends E_StrContains {
    Contains(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      searched(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new Contains(text, part);
    }
  }

  static final class Before extends E_StrBefore {
    Before(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      searched(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new Before(text, part);
    }
  }

  static final class After extends E_StrAfter {
    After(Expr text, Expr part) {
      super(text, part);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue part) {
      searched(text, part);
      return super.eval(text, part);
    }

    @Override
    public Expr copy(Expr text, Expr part) {
      return new After(text, part);
    }
  }
}
