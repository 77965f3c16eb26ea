package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which text holds on a day: the newest one of staff, or else the delivered one. */
@ApplicationScoped
public class TemplateBook {
  private DeliveredTemplates delivered;
  private TemplateProposals proposals;

  @SuppressWarnings("NullAway.Init")
  TemplateBook() {}

  /** Of the delivered texts and those of staff. */
  @Inject
  public TemplateBook(DeliveredTemplates delivered, TemplateProposals proposals) {
    this.delivered = delivered;
    this.proposals = proposals;
  }

  /** The template of a kind that holds on a day. */
  public Optional<Template> of(LetterKind kind, LocalDate on) {
    return held(kind, on, proposals.of(kind));
  }

  List<Template> holding(LocalDate on) {
    List<TemplateProposal> approved = proposals.approved();
    return delivered.all().stream()
        .map(Template::kind)
        .distinct()
        .flatMap(
            kind ->
                held(
                    kind,
                    on,
                    approved.stream().filter(p -> p.view().wording().kind() == kind).toList())
                    .stream())
        .toList();
  }

  private Optional<Template> held(LetterKind kind, LocalDate on, List<TemplateProposal> ofKind) {
    Optional<Template> file =
        delivered.all().stream()
            .filter(template -> template.kind() == kind && !template.from().isAfter(on))
            .filter(template -> template.until() == null || !template.until().isBefore(on))
            .max(Comparator.comparing(Template::from));
    return ofKind.stream()
        .filter(p -> !p.view().approver().isEmpty() && !p.view().discarded() && p.holds(on))
        .max(Comparator.comparing(TemplateProposal::from).thenComparing(TemplateProposal::version))
        .map(p -> p.template(contract(kind)))
        .or(() -> file);
  }

  /** The fields and clauses of a kind. */
  Template contract(LetterKind kind) {
    return delivered.all().stream()
        .filter(template -> template.kind() == kind)
        .max(Comparator.comparing(Template::from))
        .orElseThrow();
  }
}
