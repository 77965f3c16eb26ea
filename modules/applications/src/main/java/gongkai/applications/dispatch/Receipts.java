package gongkai.applications.dispatch;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.LetterFacts;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.template.Facts;
import gongkai.applications.letter.template.TemplateBook;
import gongkai.applications.letter.template.Wording;
import gongkai.applications.paper.Press;
import gongkai.applications.paper.Sheet;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * The receipt (T1): made by the program at once, it bears the registration number and no number of
 * the letters. Works in the caller's transaction.
 */
@ApplicationScoped
public class Receipts {
  private TemplateBook templates;
  private Office office;
  private Press press;

  @SuppressWarnings("NullAway.Init")
  Receipts() {}

  @Inject
  Receipts(TemplateBook templates, Office office, Press press) {
    this.templates = templates;
    this.office = office;
    this.press = press;
  }

  /** The receipt of a case as a file. */
  public Rendition print(LetterFacts facts, LocalDate on, LetterFormat format) {
    Template template = templates.of(LetterKind.RECEIPT, on).orElseThrow();
    Body body = office.body(facts.body()).orElseThrow();
    Map<String, Object> values = Facts.of(facts, body, null, "");
    var sheet =
        new Sheet(
            body.name(),
            template.title(),
            facts.number(),
            facts.applicant() + "：",
            Wording.of(template, values),
            body.name(),
            Facts.chinese(on),
            "");
    return press.print("receipt", sheet, format);
  }
}
