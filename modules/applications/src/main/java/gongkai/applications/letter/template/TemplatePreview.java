package gongkai.applications.letter.template;

import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.remedy.Remedies;
import gongkai.applications.paper.Press;
import gongkai.applications.paper.Sheet;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Shows a text on the sample case, at the first body of the office. */
@ApplicationScoped
class TemplatePreview {
  private Office office;
  private Remedies remedies;
  private Press press;

  @SuppressWarnings("NullAway.Init")
  TemplatePreview() {}

  @Inject
  TemplatePreview(Office office, Remedies remedies, Press press) {
    this.office = office;
    this.remedies = remedies;
    this.press = press;
  }

  Change<Rendition> of(
      Template contract, String title, String text, LetterFormat format, LocalDate today) {
    Body body = office.bodies().getLast();
    Outcome outcome = SampleCase.outcome(contract.kind());
    Map<String, String> typed = SampleCase.fields(contract, outcome);
    return switch (FieldValues.read(contract, outcome, typed)) {
      case Change.Refused<Map<String, Object>> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Map<String, Object>> done -> {
        Map<String, Object> values = new HashMap<>(done.value());
        String remedy =
            remedies
                .paragraph(body.code(), contract.kind(), outcome, today, true)
                .orElse("（救济途径：请在remedies.json中填写）");
        values.putAll(Facts.of(SampleCase.facts(body.code()), body, outcome, remedy));
        var sheet =
            new Sheet(
                body.name(),
                title,
                "示例〔%d〕1号".formatted(today.getYear()),
                "示例申请人：",
                Filling.fill(text, values),
                body.name(),
                Facts.chinese(today),
                "示例");
        yield new Change.Done<>(press.print("preview-" + contract.code(), sheet, format));
      }
    };
  }
}
