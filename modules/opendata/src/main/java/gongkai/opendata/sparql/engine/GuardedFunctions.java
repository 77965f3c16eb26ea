package gongkai.opendata.sparql.engine;

import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts the functions that one call of can run for ever, or fill the memory, on the budget. */
final class GuardedFunctions extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new Strings.Encode(argument)
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    return switch (function) {
      case E_StrContains f -> new Strings.Contains(first, second);
      case E_StrBefore f -> new Strings.Before(first, second);
      case E_StrAfter f -> new Strings.After(first, second);
      case E_StrDatatype f -> new Numbers.Typed(first, second);
      case E_Multiply f -> new Numbers.Multiply(first, second);
      case E_Divide f -> new Numbers.Divide(first, second);
      default -> super.transform(function, first, second);
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex f -> new Expressions.Regex(arguments);
      case E_StrReplace f -> new Expressions.Replace(arguments);
      case E_StrConcat f -> new Expressions.Concat(arguments);
      case E_Function f -> new Numbers.Cast(f.getFunctionIRI(), arguments);
      default -> super.transform(function, arguments);
    };
  }
}
