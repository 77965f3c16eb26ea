package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.approval.Contents;
import gongkai.applications.approval.Motion;
import gongkai.applications.approval.Proposal;
import gongkai.applications.approval.Proposals;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.filing.GivenFiles;
import gongkai.applications.filing.SealedStore;
import gongkai.applications.filing.UploadCheck;
import gongkai.applications.handling.RecordJson;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.applications.letter.remedy.Remedies;
import gongkai.applications.letter.template.DeliveredTemplates;
import gongkai.applications.letter.template.TemplateBook;
import gongkai.applications.letter.template.TemplateFixture;
import gongkai.applications.letter.template.TemplateProposals;
import gongkai.applications.mail.Attachments;
import gongkai.applications.paper.PdfPaper;
import gongkai.applications.paper.Press;
import gongkai.applications.paper.Typeface;
import gongkai.applications.testing.Kinds;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.Postbox;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.applications.vault.Vault;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The office that writes and sends letters, on a database. */
final class LetterOffice implements AutoCloseable {
  private static final String CONFIG =
      Path.of(System.getProperty("gongkai.root"), "config").toString();

  /** What a mail carries, in bytes. */
  static final long MAIL_BYTES = 100;

  private static final Press PRESS =
      new Press(new PdfPaper(new Typeface(CONFIG, Optional.empty())));

  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final Postbox postbox = new Postbox();
  final List<Concern> concerns = new ArrayList<>();
  final Path data;
  private final Vault vault = TestKeys.vault();

  LetterOffice(DatabaseKind kind) {
    db = TestDatabase.open(kind, "gongkai.applications", "applications");
    try {
      data = Files.createTempDirectory("letters");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A case received on 2020-03-09 from somebody who wants an answer on the site; a decision is a
   * refusal that was put up and approved.
   */
  CaseId register(String number, @Nullable Outcome decision) {
    CaseId id = keep(CaseFiles.registered(number), decision);
    if (decision != null) {
      approve(id, LetterKind.REFUSED, decision, "");
    }
    return id;
  }

  /** A letter was put up by an officer and passed. */
  void approve(CaseId id, LetterKind letter, @Nullable Outcome outcome, String until) {
    putUp(id, letter, outcome, until, proposal -> done(pass(proposal)));
  }

  /** As {@link #approve}, of an answer that its proposal already calls late. */
  void approveLate(CaseId id, LetterKind letter, Outcome outcome, String why) {
    putUp(
        id,
        letter,
        outcome,
        new Contents("理由说明", "", "", List.of(), why),
        proposal -> done(pass(proposal)));
  }

  Change<Proposal> pass(Proposal proposal) {
    return proposal.pass(People.APPROVER, "", clock.instant());
  }

  /** A letter was put up by an officer, and that became of it. */
  void putUp(
      CaseId id,
      LetterKind letter,
      @Nullable Outcome outcome,
      String until,
      Consumer<Proposal> then) {
    putUp(id, letter, outcome, Contents.of("理由说明", until), then);
  }

  private void putUp(
      CaseId id,
      LetterKind letter,
      @Nullable Outcome outcome,
      Contents contents,
      Consumer<Proposal> then) {
    db.run(
        em -> {
          String words = new Words(em, vault).keep(id, RecordJson.write(contents));
          var motion = new Motion(letter, outcome, List.of("APPROVER"), false, words);
          var proposals = new Proposals(em);
          int number = proposals.of(id).size() + 1;
          Proposal proposal = Proposal.of(id, number, motion, "officer", clock.instant());
          then.accept(proposal);
          proposals.add(proposal);
        });
  }

  /** What is put up of that kind and approved goes another way. */
  void then(CaseId id, LetterKind letter, Consumer<Proposal> way) {
    db.run(em -> way.accept(new Proposals(em).approved(id, letter).orElseThrow()));
  }

  /** The same case, entered from its file on a later day. */
  CaseId recordLater(String number, LocalDate day, Outcome decision) {
    return keep(CaseFiles.recordedLater(number, day), decision);
  }

  /** A case received on that day, decided, to which all this happened. */
  CaseId received(
      LocalDate day, CaseKind kind, @Nullable Outcome decision, List<ClockEvent> history) {
    Opening usual = CaseFiles.opening("jfj-1");
    var opening =
        new Opening(
            usual.id(),
            usual.number(),
            usual.body(),
            kind,
            usual.applicant(),
            usual.provision(),
            usual.delivery(),
            false,
            "");
    CaseId id =
        keep(
            DisclosureApplication.register(
                opening,
                new ClockEvent.Received(day, Channel.ONLINE, day, day, day),
                "applicant",
                CaseFiles.at(day)),
            decision);
    history.forEach(event -> tell(id, event));
    return id;
  }

  /** Something happens to a case. */
  void tell(CaseId id, ClockEvent event) {
    db.run(em -> done(cases(em).append(id, CaseEvents.ANY_VERSION, event, People.OFFICER)));
  }

  private CaseId keep(DisclosureApplication application, @Nullable Outcome decision) {
    application.decide(decision);
    return db.transact(
        em -> {
          new DisclosureApplications(em).add(application);
          em.flush();
          new Requesters(em, vault)
              .add(application.id(), Requesting.person(), Requesting.wish("2019年度补助资金分配方案"));
          return application.id();
        });
  }

  <T> T letters(Function<Letters, T> work) {
    return db.transact(em -> work.apply(desk(em)));
  }

  <T> T templates(Function<Templates, T> work) {
    return db.transact(
        em -> {
          var proposals = new TemplateProposals(em);
          var book = new TemplateBook(new DeliveredTemplates(CONFIG), proposals);
          return work.apply(
              TemplateFixture.templates(
                  book, proposals, CaseFiles.OFFICE, new Remedies(CONFIG), PRESS, audit, clock));
        });
  }

  <T> T enclosures(Function<LetterEnclosures, T> work) {
    return db.transact(em -> work.apply(enclosures(em)));
  }

  private LetterEnclosures enclosures(EntityManager em) {
    var register = new LetterRegister(em);
    var admission = new Admission(register, cases(em), CaseFiles.OFFICE, audit);
    var uploads = new UploadCheck(Kinds.door(), 3, 1000);
    return new LetterEnclosureDesk(
        new Enclosing(admission, given(em), uploads, clock),
        new Folders(admission, files(em), given(em), cases(em), clock));
  }

  GivenFiles given(EntityManager em) {
    return new GivenFiles(em, kept(em));
  }

  gongkai.applications.filing.CaseFiles kept(EntityManager em) {
    return new gongkai.applications.filing.CaseFiles(em, store(), vault);
  }

  SealedStore store() {
    return new SealedStore(data.toString(), vault);
  }

  <T> T attachments(Function<Attachments, T> work) {
    return db.transact(
        em -> work.apply(new LetterAttachments(new LetterRegister(em), files(em), given(em))));
  }

  <T> T fetching(Function<DispatchedLetters, T> work) {
    return db.transact(em -> work.apply(fetching(em)));
  }

  List<LetterView> of(CaseId id) {
    return letters(l -> l.of(id));
  }

  List<LetterView> fetchable(CaseId id) {
    return db.transact(em -> fetching(em).of(id));
  }

  Optional<byte[]> fetch(CaseId id, LetterId letter) {
    return db.transact(
        em -> fetching(em).print(id, letter, LetterFormat.PDF).map(Rendition::content));
  }

  private DispatchedLetters fetching(EntityManager em) {
    return new DispatchedLetters(new LetterRegister(em), files(em));
  }

  List<ClockEvent> clockEvents(CaseId id) {
    return db.transact(em -> cases(em).clockEvents(id));
  }

  /** The words that are kept with the events of a case. */
  Collection<String> told(CaseId id) {
    return db.transact(em -> new Words(em, vault).of(id).values());
  }

  Stage stage(CaseId id) {
    return db.transact(em -> cases(em).facts(id).orElseThrow().stage());
  }

  CaseEvents cases(EntityManager em) {
    return CaseFiles.log(em, clock);
  }

  private LetterFiles files(EntityManager em) {
    return new LetterFiles(
        new LetterRegister(em), new LetterSafe(vault), given(em), CaseFiles.OFFICE, PRESS);
  }

  private Letters desk(EntityManager em) {
    var register = new LetterRegister(em);
    var safe = new LetterSafe(vault);
    var cases = cases(em);
    var files = files(em);
    var admission = new Admission(register, cases, CaseFiles.OFFICE, audit);
    var book = new TemplateBook(new DeliveredTemplates(CONFIG), new TemplateProposals(em));
    var facts = new CaseFileFacts(cases, new Requesters(em, vault));
    var drafting = new Drafting(book, facts, CaseFiles.OFFICE, new Remedies(CONFIG));
    var warrant = new Warrant(new Proposals(em), new Words(em, vault));
    var preparing = new Preparing(drafting, warrant, admission, register, safe, given(em), clock);
    var numbers = new LetterNumbers(em, "{prefix}公开〔{yyyy}〕{n}号");
    var theirs = new Concerns(concerns);
    return new LetterDesk(
        preparing,
        new Recording(preparing, cases, clock),
        new Approving(
            admission,
            preparing,
            new Signing(theirs, given(em)),
            numbers,
            files,
            CaseFiles.OFFICE,
            clock),
        new Sending(
            admission,
            new Departing(warrant, theirs, cases),
            register,
            files,
            new LetterMail(postbox, files, MAIL_BYTES, "https://example.cn/"),
            clock),
        new Reading(admission, register, files));
  }

  /** An order of a refusal for internal affairs. */
  static LetterOrder refusal(CaseId id) {
    return new LetterOrder(
        id,
        LetterKind.REFUSED,
        Outcome.INTERNAL_AFFAIRS,
        null,
        Map.of("reason", "该信息属于人事管理方面的内部事务信息。"));
  }

  LetterView composed(LetterOrder order) {
    return done(letters(l -> l.compose(People.OFFICER, order)));
  }

  LetterView approved(LetterOrder order) {
    LetterView letter = composed(order);
    return done(letters(l -> l.approve(People.APPROVER, letter.id(), letter.version())));
  }

  Change<LetterView> dispatch(LetterView letter, Dispatch dispatch) {
    return letters(l -> l.dispatch(People.OFFICER, letter.id(), letter.version(), dispatch));
  }

  /** The template that holds on a day. */
  Template template(LetterKind kind, LocalDate on) {
    return db.transact(
        em ->
            new TemplateBook(new DeliveredTemplates(CONFIG), new TemplateProposals(em))
                .of(kind, on)
                .orElseThrow());
  }

  /** The codes of a refusal, each with its field; none when it was done. */
  static List<String> problems(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(each -> each.field() + ":" + each.code()).toList()
        : List.of();
  }

  static <T> T done(Change<T> change) {
    if (change instanceof Change.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(change.toString());
  }

  @Override
  public void close() {
    db.close();
  }
}
