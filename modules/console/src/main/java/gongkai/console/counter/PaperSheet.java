package gongkai.console.counter;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.check;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.Provision;
import gongkai.console.cases.CaseLabels;
import gongkai.console.forms.Section;
import gongkai.console.frame.Choices;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The fields of an application on paper, named as the counter's refusals name them. */
@RequestScoped
public class PaperSheet {
  @Inject Choices choices;
  @Inject Labels labels;
  @Inject CaseLabels names;

  /** All of it, in the order in which a clerk reads the letter. */
  List<Section> sections() {
    return List.of(dates(), applicant(), agent(), wish());
  }

  private Section dates() {
    return Section.of(
        "DATES",
        choice("body", bodies()).needed(),
        choice("caseKind", names.options("casekind.", CaseKind.values())).needed(),
        choice("channel", names.options("channel.", onPaper())).needed(),
        date("submitted").needed(),
        date("arrived").needed(),
        date("confirmed"),
        check("recordedLater"),
        area("lateReason"));
  }

  private Section applicant() {
    return Section.of(
        "APPLICANT",
        choice("kind", names.options("applicant.", ApplicantKind.values()))
            .labelled("applicant.kind")
            .needed(),
        line("name").needed(),
        choice("document", documents()),
        line("documentNumber"),
        line("contactPerson"),
        line("phone"),
        line("email"),
        line("address"),
        line("postcode"));
  }

  private Section agent() {
    return Section.of(
        "AGENT",
        line("agent"),
        choice("agentDocument", documents()),
        line("agentDocumentNumber"),
        line("agentPhone"));
  }

  private Section wish() {
    return Section.of(
        "WISH",
        area("description").needed(),
        choice("provision", names.options("provision.", Provision.values())),
        choice("delivery", names.options("delivery.", Delivery.values()))
            .labelled("register.delivery"),
        area("assistance"));
  }

  private List<Option> bodies() {
    return choices.getBodies().stream()
        .map(body -> new Option(body.code().value(), labels.body(body.code())))
        .toList();
  }

  private static Channel[] onPaper() {
    return Stream.of(Channel.values())
        .filter(each -> each != Channel.ONLINE && each != Channel.RULING)
        .toArray(Channel[]::new);
  }

  private List<Option> documents() {
    return names.options("document.", IdentityDocument.values());
  }
}
