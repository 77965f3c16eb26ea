package gongkai.opendata.sparql.engine;

import gongkai.opendata.sparql.refusal.Refusal;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.vocabulary.XSD;

/** Arithmetic that can make numbers of millions of digits: integers and decimals have no size. */
final class Numbers {
  private Numbers() {}

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }

  private static void bounded(NodeValue first, NodeValue second) {
    long bits = bits(first) + bits(second);
    if (bits > Limits.NUMBER) {
      throw Refusal.NUMBER.because(bits + " > " + Limits.NUMBER);
    }
  }

  /** Reading a number takes the square of its digits. */
  private static void written(NodeValue text) {
    int digits = Strings.length(text);
    if (digits > Limits.NUMBER) {
      throw Refusal.NUMBER.because(digits + " > " + Limits.NUMBER);
    }
  }

  static final class Multiply extends E_Multiply {
    Multiply(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      bounded(left, right);
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Multiply(left, right);
    }
  }

  static final class Divide extends E_Divide {
    Divide(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      bounded(left, right);
      return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Divide(left, right);
    }
  }

  /** STRDT. */
  static final class Typed extends E_StrDatatype {
    Typed(Expr text, Expr type) {
      super(text, type);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue type) {
      written(text);
      return super.eval(text, type);
    }

    @Override
    public Expr copy(Expr text, Expr type) {
      return new Typed(text, type);
    }
  }

  /** A cast such as {@code xsd:integer(?text)}. */
  static final class Cast extends E_Function {
    Cast(String type, ExprList arguments) {
      super(type, arguments);
    }

    @Override
    public NodeValue evalSpecial(Binding row, FunctionEnv environment) {
      if (!getFunctionIRI().startsWith(XSD.getURI())) {
        // the gate refuses it before; nothing but a cast is ever called
        throw Refusal.FUNCTION.at("<" + getFunctionIRI() + ">");
      }
      for (Expr argument : getFunctionIRI().endsWith("#string") ? List.<Expr>of() : getArgs()) {
        NodeValue value = ExprLib.evalOrNull(argument, row, environment);
        if (value != null) {
          written(value);
        }
      }
      return super.evalSpecial(row, environment);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Cast(getFunctionIRI(), arguments);
    }
  }
}
