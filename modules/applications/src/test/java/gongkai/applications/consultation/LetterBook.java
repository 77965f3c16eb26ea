package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters in memory that leave when the test says so. */
public final class LetterBook {
  private final Map<LetterId, LetterView> letters = new HashMap<>();
  private final List<LetterOrder> orders = new ArrayList<>();

  /** What was ordered, in order. */
  public List<LetterOrder> orders() {
    return orders;
  }

  /** The letter is approved and leaves. */
  public void dispatch(@Nullable LetterId id, LocalDate on) {
    letters.computeIfPresent(id, (key, letter) -> at(letter, LetterState.DISPATCHED, on));
  }

  /** The letter is approved. */
  public void approve(@Nullable LetterId id) {
    letters.computeIfPresent(id, (key, letter) -> at(letter, LetterState.APPROVED, null));
  }

  /** The letter as it is. */
  public LetterView written(@Nullable LetterId id) {
    return Objects.requireNonNull(letters.get(id));
  }

  /** A letter of a case that somebody wrote by itself. */
  public LetterView stray(CaseId application, LetterKind kind) {
    return compose(new LetterOrder(application, kind, null, null, Map.of()))
            instanceof Change.Done<LetterView> done
        ? done.value()
        : written(null);
  }

  public Letters door() {
    return (Letters)
        Proxy.newProxyInstance(
            Letters.class.getClassLoader(),
            new Class<?>[] {Letters.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "compose" -> compose((LetterOrder) arguments[1]);
                  case "discard" -> discard((LetterId) arguments[1]);
                  case "find" -> Optional.ofNullable(letters.get((LetterId) arguments[0]));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private Change<LetterView> compose(LetterOrder order) {
    orders.add(order);
    var letter =
        new LetterView(
            LetterId.random(),
            1,
            order.application(),
            People.BUREAU,
            order.kind(),
            null,
            "",
            "",
            LetterState.PREPARED,
            "",
            "",
            "",
            null,
            null,
            Delivery.POST,
            "",
            "",
            "");
    letters.put(letter.id(), letter);
    return new Change.Done<>(letter);
  }

  private Change<LetterId> discard(LetterId id) {
    LetterView letter = letters.get(id);
    if (letter == null || letter.state() != LetterState.PREPARED) {
      return Change.refused("", "state", "已签发。");
    }
    letters.remove(id);
    return new Change.Done<>(id);
  }

  private static LetterView at(LetterView letter, LetterState state, @Nullable LocalDate on) {
    return new LetterView(
        letter.id(),
        letter.version() + 1,
        letter.application(),
        letter.body(),
        letter.kind(),
        letter.outcome(),
        letter.title(),
        "1号",
        state,
        letter.template(),
        letter.author(),
        letter.approver(),
        letter.decidedOn(),
        on,
        letter.delivery(),
        letter.maskedRecipient(),
        letter.tracking(),
        letter.sha256());
  }
}
