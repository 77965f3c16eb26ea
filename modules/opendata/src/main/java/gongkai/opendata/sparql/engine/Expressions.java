package gongkai.opendata.sparql.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX, REPLACE and CONCAT on the budget of the query. */
final class Expressions {
  private Expressions() {}

  /** Compiles a pattern once when it is the same for all rows. */
  private static final class Compiled {
    private String source = "";
    private String marks = "";
    private Pattern pattern = Pattern.compile("");

    Matcher matcher(List<NodeValue> arguments, int flags, FunctionEnv environment) {
      String wanted = text(arguments.get(1));
      String marked = arguments.size() > flags ? text(arguments.get(flags)) : "";
      try {
        if (!source.equals(wanted) || !marks.equals(marked)) {
          pattern = Pattern.compile(wanted, mask(marked));
          source = wanted;
          marks = marked;
        }
        Budget budget = Budget.of(environment.getContext());
        return pattern.matcher(new Characters(text(arguments.getFirst()), budget));
      } catch (PatternSyntaxException e) {
        throw new ExprEvalException("Regular expression: " + e.getDescription());
      }
    }
  }

  private static String text(NodeValue value) {
    Node node = value.asNode();
    if (!node.isLiteral()
        || (node.getLiteralLanguage().isEmpty()
            && !node.getLiteralDatatype().equals(XSDDatatype.XSDstring))) {
      throw new ExprEvalException("Not a string: " + value);
    }
    return node.getLiteralLexicalForm();
  }

  private static int mask(String flags) {
    int mask = 0;
    for (int i = 0; i < flags.length(); i++) {
      mask |=
          switch (flags.charAt(i)) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'x' -> Pattern.COMMENTS;
            case 'q' -> Pattern.LITERAL;
            default -> throw new ExprEvalException("Unknown flag of a regular expression");
          };
    }
    return mask;
  }

  static final class Regex extends E_Regex {
    private final Compiled compiled = new Compiled();

    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      return NodeValue.makeBoolean(compiled.matcher(arguments, 2, environment).find());
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      throw notNow();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  static final class Replace extends E_StrReplace {
    private final Compiled compiled = new Compiled();

    Replace(ExprList arguments) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      Matcher matcher = compiled.matcher(arguments, 3, environment);
      String by = text(arguments.get(2));
      StringBuilder result = new StringBuilder();
      try {
        while (matcher.find()) {
          if (matcher.end() == matcher.start()) {
            throw new ExprEvalException("REPLACE of a pattern that matches nothing");
          }
          matcher.appendReplacement(result, by);
          Strings.bounded(result.length());
        }
        matcher.appendTail(result);
        Strings.bounded(result.length());
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage());
      }
      Node text = arguments.getFirst().asNode();
      return NodeValue.makeNode(
          text.getLiteralLanguage().isEmpty()
              ? NodeFactory.createLiteralDT(result.toString(), text.getLiteralDatatype())
              : NodeFactory.createLiteralLang(result.toString(), text.getLiteralLanguage()));
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      throw notNow();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      long all = 0;
      for (NodeValue argument : arguments) {
        all += argument.asUnquotedString().length();
      }
      Strings.bounded(all);
      Budget.of(environment.getContext()).time();
      return super.eval(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      throw notNow();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  /** The optimizer would compute constants before there is a budget. */
  private static ExprEvalException notNow() {
    return new ExprEvalException("Evaluated on a budget only");
  }
}
