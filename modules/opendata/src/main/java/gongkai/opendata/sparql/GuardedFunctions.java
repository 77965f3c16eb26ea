package gongkai.opendata.sparql;

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
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Puts the functions that one call of can run for ever, or fill the memory, on the budget. */
final class GuardedFunctions extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new Regex(arguments);
      case E_StrReplace replace -> new Replace(arguments);
      case E_StrConcat concat -> new Concat(arguments);
      default -> super.transform(function, arguments);
    };
  }

  private static Matcher matcher(
      List<NodeValue> arguments, int pattern, int flags, FunctionEnv environment) {
    String marks = arguments.size() > flags ? text(arguments.get(flags)) : "";
    try {
      return Pattern.compile(text(arguments.get(pattern)), mask(marks))
          .matcher(new Characters(text(arguments.getFirst()), Budget.of(environment.getContext())));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("Regular expression: " + e.getDescription());
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

  private static final class Regex extends E_Regex {
    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      return NodeValue.makeBoolean(matcher(arguments, 1, 2, environment).find());
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

  private static final class Replace extends E_StrReplace {
    Replace(ExprList arguments) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      Matcher matcher = matcher(arguments, 1, 3, environment);
      String by = text(arguments.get(2));
      StringBuilder result = new StringBuilder();
      try {
        while (matcher.find()) {
          if (matcher.end() == matcher.start()) {
            throw new ExprEvalException("REPLACE of a pattern that matches nothing");
          }
          matcher.appendReplacement(result, by);
          length(result.length());
        }
        matcher.appendTail(result);
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

  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
      long all = 0;
      for (NodeValue argument : arguments) {
        all += argument.asUnquotedString().length();
      }
      length(all);
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

  private static void length(long characters) {
    if (characters > Limits.TEXT) {
      throw Refusal.WORK.because("A string of more than " + Limits.TEXT + " characters");
    }
  }

  /** A text that looks at the clock while a regular expression goes back and forth in it. */
  private static final class Characters implements CharSequence {
    private static final int CLOCK_EVERY = 0xfff;

    private final String text;
    private final Budget budget;
    private int read;

    Characters(String text, Budget budget) {
      this.text = text;
      this.budget = budget;
    }

    @Override
    public char charAt(int index) {
      read++;
      if ((read & CLOCK_EVERY) == 0) {
        budget.time();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
