package gongkai.applications.identity;

import gongkai.office.Change.Problem;
import java.util.Optional;

/** The answer to a check of something typed. */
public sealed interface Checked {

  /**
   * It is right.
   *
   * @param value its normal form, in which equal things are equal texts
   */
  record Right(String value) implements Checked {
    /** Shows nothing of the value. */
    @Override
    public String toString() {
      return "Right";
    }
  }

  /** It is not; the reason's text does not repeat it. */
  record Wrong(Problem why) implements Checked {}

  /** A refusal. */
  static Checked wrong(String field, String code, String text) {
    return new Wrong(new Problem(field, code, text));
  }

  /** The problem, empty when it is right. */
  default Optional<Problem> problem() {
    return this instanceof Wrong wrong ? Optional.of(wrong.why()) : Optional.empty();
  }

  /**
   * The normal form.
   *
   * @throws IllegalStateException when it is wrong
   */
  default String normal() {
    if (this instanceof Right right) {
      return right.value();
    }
    throw new IllegalStateException("Ask for the problem first");
  }
}
