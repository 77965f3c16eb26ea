package gongkai.opendata.sparql.columns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Numbers in the order of values. A kind has only values that can be compared with each other
 * without exception: days without zone, and moments with one.
 */
public enum Keys {
  /** {@code xsd:date} without a zone: days since 1970. */
  DAY {
    @Override
    long parsed(String text) {
      return LocalDate.parse(text).toEpochDay();
    }
  },
  /** {@code xsd:dateTime} with a zone: nanoseconds since 1970. */
  MOMENT {
    @Override
    long parsed(String text) {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return Math.addExact(
          Math.multiplyExact(moment.toEpochSecond(), 1_000_000_000L), moment.getNano());
    }
  };

  abstract long parsed(String text);

  private XSDDatatype datatype() {
    return this == DAY ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime;
  }

  /** The number of a value; empty when it is of another kind or out of range. */
  public OptionalLong of(Node value) {
    if (!value.isLiteral() || !datatype().equals(value.getLiteralDatatype())) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(parsed(value.getLiteralLexicalForm()));
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }
}
