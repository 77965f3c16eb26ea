package gongkai.applications.letter.template;

import gongkai.applications.LetterKind;
import gongkai.applications.identity.Telltale;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class TemplateDesk implements Templates {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private TemplateBook book;
  private TemplateProposals proposals;
  private TemplatePreview preview;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  TemplateDesk() {}

  @Inject
  TemplateDesk(
      TemplateBook book,
      TemplateProposals proposals,
      TemplatePreview preview,
      AuditTrail audit,
      Clock clock) {
    this.book = book;
    this.proposals = proposals;
    this.preview = preview;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Template> holding(LocalDate on) {
    return book.holding(on);
  }

  @Override
  public Optional<Template> of(LetterKind kind, LocalDate on) {
    return book.of(kind, on);
  }

  @Override
  public List<Flaw> check(LetterKind kind, String title, String text) {
    return TemplateCheck.flaws(book.contract(kind), title, text);
  }

  @Override
  public Change<Rendition> preview(
      LetterKind kind, String title, String text, LetterFormat format) {
    List<Problem> problems = problems(kind, title, text);
    return problems.isEmpty()
        ? preview.of(book.contract(kind), title, text, format, today())
        : new Change.Refused<>(problems);
  }

  @Override
  public Change<Proposal> propose(Actor actor, Wording wording) {
    if (!Permission.EDIT_TEMPLATES.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "您的岗位不能修改文书模板，请交由审核人员办理。");
    }
    List<Problem> problems =
        new ArrayList<>(problems(wording.kind(), wording.title(), wording.text()));
    if (wording.from().isBefore(today())) {
      problems.add(new Problem("from", "past", "启用日期不能早于今天，请重新选择。"));
    }
    LocalDate until = wording.until();
    if (until != null && until.isBefore(wording.from())) {
      problems.add(new Problem("until", "past", "停用日期不能早于启用日期，请重新选择。"));
    }
    if (wording.note().isBlank() || wording.note().length() > 500) {
      problems.add(new Problem("note", "length", "请用1至500字说明修改的原因。"));
    }
    if (Telltale.number(wording.note())) {
      problems.add(new Problem("note", "personal", "说明会随模板留存，请删去证件号码和手机号码；模板不涉及具体的申请人。"));
    }
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    int version =
        proposals.of(wording.kind()).stream()
            .findFirst()
            .map(TemplateProposal::version)
            .orElse(book.contract(wording.kind()).version());
    var proposal = new TemplateProposal(wording, version + 1, actor.login(), clock.instant());
    proposals.add(proposal);
    return done(actor, "template.proposed", proposal);
  }

  @Override
  public Change<Proposal> approve(Actor actor, String id) {
    return with(
        id,
        proposal -> {
          if (!Permission.APPROVE_ANSWERS.isHeldBy(actor)) {
            return Change.refused("", "forbidden", "您的岗位不能批准文书模板，请交由审核人或签发人办理。");
          }
          if (proposal.author().equals(actor.login())) {
            return Change.refused("", "same-person", "不能批准自己起草的模板，请交由另一人批准。");
          }
          proposal.approve(actor.login());
          return done(actor, "template.approved", proposal);
        });
  }

  @Override
  public Change<Proposal> discard(Actor actor, String id) {
    if (!Permission.EDIT_TEMPLATES.isHeldBy(actor) && !Permission.APPROVE_ANSWERS.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "您的岗位不能修改文书模板，请交由审核人员办理。");
    }
    return proposals
        .locked(id)
        .filter(p -> p.waits() || p.from().isAfter(today()))
        .map(
            proposal -> {
              proposal.discard();
              return done(actor, "template.discarded", proposal);
            })
        .orElseGet(() -> Change.refused("", "state", "这个模板已经启用或者已经撤下，请起草新的模板。"));
  }

  @Override
  public List<Proposal> proposals(LetterKind kind) {
    return proposals.of(kind).stream().map(TemplateProposal::view).toList();
  }

  private Change<Proposal> with(
      String id, java.util.function.Function<TemplateProposal, Change<Proposal>> work) {
    return proposals
        .locked(id)
        .filter(TemplateProposal::waits)
        .map(work)
        .orElseGet(() -> Change.refused("", "state", "这个模板已经批准或者已经撤下，请刷新后查看。"));
  }

  private Change<Proposal> done(Actor actor, String verb, TemplateProposal proposal) {
    Proposal view = proposal.view();
    audit.record(
        actor.login(), verb, "template:" + view.wording().kind(), "version " + view.version());
    return new Change.Done<>(view);
  }

  private List<Problem> problems(LetterKind kind, String title, String text) {
    return check(kind, title, text).stream()
        .map(flaw -> new Problem("text", flaw.code(), place(flaw) + flaw.text()))
        .toList();
  }

  private static String place(Flaw flaw) {
    return flaw.line() == 0 ? "" : "第%d行第%d列：".formatted(flaw.line(), flaw.column());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BEIJING);
  }
}
