package gongkai.console.ledgers;

import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.frame.Choices.Option;
import gongkai.office.Change.Problem;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a ledger line. */
final class LedgerForm {
  private LedgerForm() {}

  static List<Field> fields() {
    return List.of(
        Field.choice("ledger", ledgers()).needed(),
        Field.choice("movement", movements()).needed(),
        Field.date("day").needed(),
        Field.number("quantity").labelled("ledger.quantity").needed(),
        Field.line("amount"),
        Field.line("title").labelled("ledger.title").needed(),
        Field.line("reference"),
        Field.line("itemNumber"),
        Field.line("evidence"));
  }

  static List<Option> ledgers() {
    return Arrays.stream(Ledger.values()).map(l -> new Option(l.name(), l.label())).toList();
  }

  static List<Option> movements() {
    return Arrays.stream(Movement.values()).map(m -> new Option(m.name(), m.label())).toList();
  }

  static void show(Form form, LineEntry entry) {
    form.put("ledger", entry.ledger().name());
    form.put("movement", entry.movement().name());
    form.put("day", entry.day());
    form.put("quantity", entry.quantity());
    form.put("amount", entry.amount() == null ? "" : entry.amount().toPlainString());
    form.put("title", entry.title());
    form.put("reference", entry.reference());
    form.put("itemNumber", entry.itemNumber());
    form.put("evidence", entry.evidence());
  }

  /** What could be read and what could not; there is an entry only without problems. */
  record Read(Optional<LineEntry> entry, List<Problem> problems) {}

  static Read read(Form form) {
    Ledger ledger = form.constant("ledger", Ledger.class);
    Movement movement = form.constant("movement", Movement.class);
    var day = form.day("day");
    int quantity = form.number("quantity");
    List<Problem> problems = new ArrayList<>();
    if (ledger == null) {
      problems.add(new Problem("ledger", "required", "请选择台账。"));
    }
    if (movement == null) {
      problems.add(new Problem("movement", "required", "请选择登记的事项。"));
    }
    BigDecimal amount = amount(form.text("amount"), problems);
    problems.addAll(form.unreadable());
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), problems);
    }
    return new Read(
        Optional.of(
            new LineEntry(
                Objects.requireNonNull(ledger),
                Objects.requireNonNull(movement),
                day,
                quantity,
                amount,
                form.text("title"),
                form.text("reference"),
                form.text("itemNumber"),
                form.text("evidence"))),
        List.of());
  }

  private static @Nullable BigDecimal amount(String text, List<Problem> problems) {
    try {
      return text.isEmpty() ? null : new BigDecimal(text.replace(",", ""));
    } catch (NumberFormatException e) {
      problems.add(new Problem("amount", "form", "金额应为数字，单位为元，例如 1308353.00。"));
      return null;
    }
  }
}
