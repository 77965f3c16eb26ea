package gongkai.console.fee;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;
import static gongkai.console.forms.Field.number;

import gongkai.applications.fee.ChargingMethod;
import gongkai.console.forms.Field;
import gongkai.console.frame.Choices.Option;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;

/** The fields of each step of a fee; the names of the methods are the law's. */
@RequestScoped
public class FeeSheet {
  /** What the fee is computed by, and how to pay. */
  List<Field> assessment() {
    return List.of(
        choice("charging", methods()).needed(), number("quantity").needed(), area("way"));
  }

  private static List<Option> methods() {
    return Stream.of(ChargingMethod.values())
        .map(each -> new Option(each.name(), each.label()))
        .toList();
  }

  /** The day on which the notice reached the applicant. */
  List<Field> receipt() {
    return List.of(date("reachedOn").needed());
  }

  /** The payment as the receipt shows it. */
  List<Field> payment() {
    return List.of(
        date("paidOn").needed(), line("amount").needed(), line("receiptNumber").needed());
  }
}
