package gongkai.applications.dispatch;

import gongkai.applications.Delivery;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterFacts;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.Recipient;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.remedy.Remedies;
import gongkai.applications.letter.template.Facts;
import gongkai.applications.letter.template.FieldValues;
import gongkai.applications.letter.template.TemplateBook;
import gongkai.applications.letter.template.Wording;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of a letter, and what they lack, on a day. */
@ApplicationScoped
class Drafting {
  private TemplateBook templates;
  private LetterCases cases;
  private Office office;
  private Remedies remedies;

  @SuppressWarnings("NullAway.Init")
  Drafting() {}

  @Inject
  Drafting(TemplateBook templates, LetterCases cases, Office office, Remedies remedies) {
    this.templates = templates;
    this.cases = cases;
    this.office = office;
    this.remedies = remedies;
  }

  /** What a letter is written with. */
  record Draft(Template template, LetterFacts facts, Recipient to, Map<String, Object> values) {
    List<String> paragraphs() {
      return Wording.of(template, values);
    }

    List<Problem> missing(@Nullable Outcome outcome, List<String> paragraphs) {
      return Wording.missing(template, outcome, values, paragraphs);
    }

    /** Tells nothing of the content. */
    @Override
    public String toString() {
      return "Draft of " + template.kind();
    }
  }

  Optional<Body> body(LetterFacts facts) {
    return office.body(facts.body());
  }

  Optional<LetterFacts> facts(LetterOrder order) {
    return cases.facts(order.application());
  }

  Change<Draft> draft(LetterOrder order, LocalDate on) {
    Optional<LetterFacts> facts = facts(order);
    Optional<Template> template = templates.of(order.kind(), on);
    if (facts.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，请检查登记编号。");
    }
    if (template.isEmpty()) {
      return Change.refused("", "template", "这一天没有可用的文书模板，请先启用模板。");
    }
    Recipient to = order.recipient() == null ? applicant(facts.get()) : order.recipient();
    Optional<Problem> wrong = objection(to).or(() -> objection(order));
    return wrong.isPresent()
        ? new Change.Refused<>(List.of(wrong.get()))
        : draft(order, template.get(), facts.get(), to, on);
  }

  private Change<Draft> draft(
      LetterOrder order, Template template, LetterFacts facts, Recipient to, LocalDate on) {
    Body body = body(facts).orElseThrow();
    boolean electronic = to.delivery() == Delivery.ONLINE || to.delivery() == Delivery.EMAIL;
    String remedy = "";
    if (template.tellsRemedy()) {
      Optional<String> told =
          remedies.paragraph(body.code(), order.kind(), order.outcome(), on, electronic);
      if (told.isEmpty()) {
        return Change.refused(
            "remedy", "remedy", "没有本机关的复议机关、法院或网上复议渠道，请在config/letters/remedies.json中补充后再拟稿。");
      }
      remedy = told.get();
    }
    String paragraph = remedy;
    return switch (FieldValues.read(template, order.outcome(), order.fields())) {
      case Change.Refused<Map<String, Object>> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Map<String, Object>> done -> {
        Map<String, Object> values = new HashMap<>(done.value());
        values.putAll(Facts.of(facts, body, order.outcome(), paragraph));
        yield new Change.Done<>(new Draft(template, facts, to, values));
      }
    };
  }

  private static Recipient applicant(LetterFacts facts) {
    String destination =
        switch (facts.delivery()) {
          case EMAIL -> facts.email();
          case POST -> facts.address();
          case ONLINE, IN_PERSON -> "";
        };
    return new Recipient(facts.applicant(), facts.delivery(), destination);
  }

  private static Optional<Problem> objection(Recipient to) {
    boolean wrong =
        switch (to.delivery()) {
          case EMAIL -> !to.destination().matches("[^@\\s]+@[^@\\s]+");
          case POST -> to.destination().isBlank();
          case ONLINE, IN_PERSON -> false;
        };
    return wrong || to.name().isBlank()
        ? Optional.of(new Problem("recipient", "recipient", "收件人的姓名、地址或者电子邮箱不全，请先补全联系方式或者另选送达方式。"))
        : Optional.empty();
  }

  /** A decision on the whole needs its outcome, for basis and remedy follow from it. */
  private static Optional<Problem> objection(LetterOrder order) {
    Outcome outcome = order.outcome();
    boolean fits =
        switch (order.kind()) {
          case REFUSED -> outcome != null && outcome.code().startsWith("d");
          case PARTIAL -> outcome == Outcome.PARTIAL;
          case GRANTED, ALREADY_PUBLIC -> outcome == Outcome.GRANTED;
          case NOT_HELD, NOT_RESPONSIBLE -> outcome == Outcome.NOT_HELD;
          case NEEDS_PRODUCTION -> outcome == Outcome.NEEDS_PRODUCTION;
          case STILL_UNCLEAR -> outcome == Outcome.STILL_UNCLEAR;
          case PETITION -> outcome == Outcome.PETITION;
          case REPEATED -> outcome == Outcome.REPEATED;
          case PUBLICATION -> outcome == Outcome.PUBLICATION;
          case ABUSIVE -> outcome == Outcome.ABUSIVE;
          case CONFIRMATION -> outcome == Outcome.CONFIRMATION;
          case LAPSED -> outcome == Outcome.CORRECTION_LAPSED || outcome == Outcome.FEE_LAPSED;
          case TERMINATED -> outcome == Outcome.ENDED_OTHERWISE;
          default -> true;
        };
    return fits
        ? Optional.empty()
        : Optional.of(new Problem("outcome", "outcome", "办理结果与文书种类不符，请重新选择。"));
  }
}
