package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.refusal.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.util.FmtUtils;

/** The rules that a look at the query alone decides. */
final class Inspection {
  static final int PATTERNS = 100;
  static final int OPTIONALS = 20;
  static final int FUNCTIONS = 200;
  static final int VALUES = 1_000;

  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  private final Query query;
  private final String textSearch;
  private int patterns;
  private int optionals;
  private int functions;
  private boolean repeatable = true;

  Inspection(Query query, String textSearch) {
    this.query = query;
    this.textSearch = textSearch;
  }

  /** Whether the query always has the same answer. */
  boolean inspect(Op algebra) {
    Walker.walk(algebra, new Operators(), new Expressions());
    Subqueries.check(query);
    return repeatable;
  }

  private void pattern(int more, String fragment) {
    patterns += more;
    if (patterns > PATTERNS) {
      throw Refusal.PATTERNS.because(patterns + " > " + PATTERNS).at(fragment);
    }
  }

  private void optional(String fragment) {
    optionals++;
    if (optionals > OPTIONALS) {
      throw Refusal.OPTIONALS.because(optionals + " > " + OPTIONALS).at(fragment);
    }
  }

  private final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw Refusal.SERVICE.at("SERVICE " + FmtUtils.stringForNode(service.getService()));
    }

    @Override
    public void visit(OpBGP group) {
      for (Triple triple : group.getPattern()) {
        pattern(1, FmtUtils.stringForTriple(triple, query.getPrefixMapping()));
        property(triple.getPredicate());
      }
    }

    /** A function that hides as a property would run code, or silently find nothing. */
    private void property(Node property) {
      if (property.isURI()
          && !property.getURI().equals(textSearch)
          && (property.getURI().startsWith("java:")
              || property.getURI().startsWith("http://jena.apache.org/")
              || property.getURI().startsWith("http://jena.hpl.hp.com/"))) {
        throw Refusal.PROPERTY_FUNCTION.at("<" + property.getURI() + ">");
      }
    }

    @Override
    public void visit(OpPath path) {
      pattern(1, String.valueOf(path.getTriplePath()));
    }

    @Override
    public void visit(OpLeftJoin join) {
      optional("OPTIONAL");
    }

    @Override
    public void visit(OpMinus minus) {
      optional("MINUS");
    }

    @Override
    public void visit(OpTable table) {
      if (table.getTable().size() > VALUES) {
        throw Refusal.VALUES.because(table.getTable().size() + " > " + VALUES).at("VALUES");
      }
    }
  }

  private final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction0 function) {
      count(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      count(function);
    }

    @Override
    public void visit(ExprFunction2 function) {
      count(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
      count(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      count(function);
      if (function instanceof E_OneOfBase && function.numArgs() > VALUES) {
        throw Refusal.VALUES.because(function.numArgs() + " > " + VALUES).at("IN");
      }
      if (function instanceof E_Function extension
          && !extension.getFunctionIRI().startsWith(CASTS)) {
        throw Refusal.FUNCTION.at("<" + extension.getFunctionIRI() + ">");
      }
    }

    @Override
    public void visit(ExprFunctionOp function) {
      optional("EXISTS");
    }

    private void count(ExprFunction function) {
      functions++;
      if (function instanceof Unstable || function instanceof E_Now) {
        repeatable = false;
      }
      if (functions > FUNCTIONS) {
        throw Refusal.FUNCTIONS.because(functions + " > " + FUNCTIONS).at(String.valueOf(function));
      }
    }
  }
}
