package gongkai.console.fee;

import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.fee.Assessment;
import gongkai.applications.fee.ChargeId;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.fee.ChargingMethod;
import gongkai.applications.fee.Fees;
import gongkai.applications.fee.Payment;
import gongkai.applications.fee.Place;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The fee of a case: its place in the month, the computation, the notice, the payment. */
@Named("feePage")
@ViewScoped
@SuppressWarnings("serial")
public class FeePage implements Serializable {
  @Inject Cases cases;
  @Inject Fees fees;
  @Inject FeeSheet sheet;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable CaseView application;
  private @Nullable Place place;
  private @Nullable Assessment assessment;
  private List<ChargeView> charges = List.of();
  private Form assessing = new Form(List.of());
  private Form receipt = new Form(List.of());
  private Form payment = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    application = CasePage.find(cases, me, parameters.getOrDefault("id", ""));
    CaseView found = application;
    if (found != null) {
      place = fees.place(me.actor(), found.id()).orElse(null);
      charges = fees.of(me.actor(), found.id());
      assessing = new Form(sheet.assessment());
      assessing.put("charging", ChargingMethod.BY_PIECE).put("quantity", 1);
      receipt = new Form(sheet.receipt());
      payment = new Form(sheet.payment());
      ChargeView open = getPending();
      payment.put("amount", open == null ? "" : open.amount().toPlainString());
    }
  }

  /** Computes the fee; changes nothing. */
  public void assess() {
    ChargingMethod method = assessing.chosen("charging", ChargingMethod.BY_PIECE);
    int quantity = assessing.number("quantity");
    if (assessing.readable(screen)) {
      assessment = null;
      switch (fees.assess(me.actor(), current().id(), method, quantity)) {
        case Done<Assessment> done -> assessment = done.value();
        case Refused<Assessment> refused -> show(refused.problems(), assessing);
      }
    }
  }

  /** Proposes the fee and writes its notice. */
  public void propose() {
    ChargingMethod method = assessing.chosen("charging", ChargingMethod.BY_PIECE);
    int quantity = assessing.number("quantity");
    if (assessing.readable(screen)) {
      Change<ChargeView> answer =
          fees.propose(me.actor(), current().id(), method, quantity, assessing.text("way"));
      accept(answer, assessing, "fee.proposed");
    }
  }

  /** Gives up the fee while its notice has not left. */
  public void drop() {
    act(assessing, "fee.dropped", (id, version) -> fees.drop(me.actor(), id, version));
  }

  /** Records when the notice reached the applicant. */
  public void received() {
    LocalDate on = receipt.day("reachedOn");
    act(receipt, "fee.received", (id, version) -> fees.received(me.actor(), id, version, on));
  }

  /** Records the payment. */
  public void pay() {
    LocalDate on = payment.day("paidOn");
    BigDecimal amount = payment.money("amount");
    var paid = new Payment(on, amount, payment.text("receiptNumber"));
    act(payment, "fee.paid", (id, version) -> fees.pay(me.actor(), id, version, paid));
  }

  /** Records that the period for paying passed. */
  public void lapse() {
    act(payment, "fee.lapsed", (id, version) -> fees.lapse(me.actor(), id, version));
  }

  private void act(Form form, String done, BiFunction<ChargeId, Long, Change<ChargeView>> verb) {
    ChargeView open = getPending();
    if (open == null) {
      screen.error("fee.none");
    } else if (form.readable(screen)) {
      accept(verb.apply(open.id(), open.version()), form, done);
    }
  }

  private void accept(Change<ChargeView> answer, Form form, String done) {
    switch (answer) {
      case Done<ChargeView> changed -> {
        screen.info(done);
        screen.go("/console/fee.xhtml?id=" + current().id());
      }
      case Refused<ChargeView> refused -> {
        show(refused.problems(), form);
        charges = fees.of(me.actor(), current().id());
      }
    }
  }

  private void show(List<Problem> problems, Form form) {
    screen.problems(Form.placed(problems), form.ids());
  }

  private CaseView current() {
    CaseView current = application;
    if (current == null) {
      throw new IllegalStateException("No case is shown");
    }
    return current;
  }

  /** The charge that is not over, {@code null} for none. */
  public @Nullable ChargeView getPending() {
    return charges.stream()
        .filter(
            each -> each.state() == ChargeState.PROPOSED || each.state() == ChargeState.NOTIFIED)
        .findFirst()
        .orElse(null);
  }

  public @Nullable CaseView getApplication() {
    return application;
  }

  /** Its place in the month, {@code null} before its receipt. */
  public @Nullable Place getPlace() {
    return place;
  }

  /** What was computed last, {@code null} until then. */
  public @Nullable Assessment getAssessment() {
    return assessment;
  }

  public List<ChargeView> getCharges() {
    return charges;
  }

  public Form getAssessing() {
    return assessing;
  }

  public Form getReceipt() {
    return receipt;
  }

  public Form getPayment() {
    return payment;
  }
}
