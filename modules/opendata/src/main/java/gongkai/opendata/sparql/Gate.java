package gongkai.opendata.sparql;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Reads a query and refuses what no query may do here, before anything runs. */
final class Gate {
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";
  private static final Pattern VOLATILE =
      Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATE =
      Pattern.compile(
          "\\b(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD)\\b", Pattern.CASE_INSENSITIVE);

  private Gate() {}

  /** The query, ready to be evaluated on a budget. */
  static Query admit(String text) {
    if (text.length() > Limits.LENGTH) {
      throw Refusal.TOO_LONG.because("At most " + Limits.LENGTH + " characters");
    }
    Query query = parsed(text);
    if (query.hasDatasetDescription()) {
      throw Refusal.DATASET.because("FROM");
    }
    if (query.getQueryPattern() != null) {
      inspect(query);
    }
    return QueryTransformOps.transform(
        query, new ElementTransformCopyBase(), new GuardedFunctions());
  }

  private static Query parsed(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      if (UPDATE.matcher(text.replaceAll("<[^>]*>|\"[^\"]*\"|#.*", "")).find()
          && !text.toUpperCase(java.util.Locale.ROOT).contains("SELECT")) {
        throw Refusal.UPDATE.because("");
      }
      throw Refusal.MALFORMED.because(String.valueOf(e.getMessage()));
    } catch (JenaException e) {
      throw Refusal.MALFORMED.because(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw Refusal.MALFORMED.because("The query is nested too deeply");
    }
  }

  private static void inspect(Query query) {
    Op algebra = Algebra.compile(query);
    Walker.walk(
        algebra,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw Refusal.SERVICE.because(String.valueOf(service.getService()));
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            if (function instanceof E_Function extension
                && !extension.getFunctionIRI().startsWith(CASTS)) {
              throw Refusal.FUNCTION.because(extension.getFunctionIRI());
            }
          }
        });
  }

  /** Whether the same dataset always gives the same answer. */
  static boolean repeatable(String text) {
    return !VOLATILE.matcher(text).find();
  }
}
