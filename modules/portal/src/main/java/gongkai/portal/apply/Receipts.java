package gongkai.portal.apply;

import gongkai.applications.intake.Intake.Receipt;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.posting.Access;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Cookies;
import gongkai.portal.posting.Moments;
import gongkai.portal.posting.Seal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hands the receipt of an application to the browser that sent it and to no other: by a sealed
 * cookie that lasts a quarter of an hour, time enough to print the page. The query code stands
 * nowhere else.
 */
@Dependent
class Receipts {
  static final String COOKIE = "gongkai-receipt";
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final String PURPOSE = "receipt";

  private final Seal seal;
  private final Cookies cookies;
  private final Accesses accesses;

  @Inject
  Receipts(Seal seal, Cookies cookies, Accesses accesses) {
    this.seal = seal;
    this.cookies = cookies;
    this.accesses = accesses;
  }

  /** The answer with the receipt, and with the way to the application's progress opened. */
  Response.ResponseBuilder hand(Response.ResponseBuilder answer, Receipt receipt) {
    String text =
        String.join(
            "\n",
            receipt.number(),
            receipt.code(),
            receipt.at().toString(),
            receipt.receivedOn(),
            receipt.deadline(),
            String.valueOf(receipt.provisional()));
    return answer.cookie(
        cookies.set(COOKIE, seal.seal(PURPOSE, text, VALID), VALID),
        accesses.cookie(new Access(receipt.number(), receipt.code())));
  }

  /** The page of the receipt; without one, where to go. */
  Page page(Caller caller) {
    Optional<Receipt> receipt = of(caller);
    String title =
        caller.visit().texts().get(receipt.isPresent() ? "receipt.title" : "receipt.gone");
    Page page =
        Page.of("apply-receipt", caller.visit(), Head.titled(title))
            .with("given", receipt.isPresent());
    return receipt
        .map(r -> page.with("receipt", r).with("at", Moments.minute(r.at())))
        .orElse(page);
  }

  private Optional<Receipt> of(Caller caller) {
    return seal.open(PURPOSE, caller.cookie(COOKIE))
        .map(text -> text.lines().toList())
        .filter(lines -> lines.size() == 6)
        .map(Receipts::receipt);
  }

  private static Receipt receipt(List<String> lines) {
    return new Receipt(
        lines.get(0),
        lines.get(1),
        Instant.parse(lines.get(2)),
        lines.get(3),
        lines.get(4),
        Boolean.parseBoolean(lines.get(5)));
  }
}
