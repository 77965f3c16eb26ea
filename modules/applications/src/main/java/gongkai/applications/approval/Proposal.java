package gongkai.applications.approval;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseEvent;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter put up for approval (呈批). Each step of its chain is passed by another person, none of
 * them the one who put it up; then it may leave, once. A return with a reason ends it: what was
 * amended is put up anew.
 */
@Entity
@Table(schema = "applications", name = "proposal")
public class Proposal {
  @Id private String id;
  @Version private long version;

  @Column(name = "case_id")
  private String caseId;

  @Column private int number;

  @Enumerated(EnumType.STRING)
  @Column
  private LetterKind letter;

  @Enumerated(EnumType.STRING)
  @Column
  private State state;

  @Column private String proposer;

  @Column(name = "proposed_at")
  private long proposedAt;

  @Column private String chain;

  @Column(name = "waiting_for")
  private String waitingFor;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Outcome outcome;

  @Column private boolean late;
  @Column private @Nullable LocalDate effective;
  @Column private String contents;

  @ElementCollection
  @CollectionTable(
      schema = "applications",
      name = "proposal_step",
      joinColumns = @JoinColumn(name = "proposal_id", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Word> words = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  /**
   * Puts a letter up.
   *
   * @param number from 1 within the case
   * @param motion what is put up
   */
  public static Proposal of(CaseId caseId, int number, Motion motion, String by, Instant at) {
    var proposal = new Proposal();
    proposal.id = UUID.randomUUID().toString();
    proposal.caseId = caseId.value();
    proposal.number = number;
    proposal.letter = motion.letter();
    proposal.state = State.PROPOSED;
    proposal.proposer = by;
    proposal.proposedAt = at.toEpochMilli();
    proposal.chain = String.join(",", motion.chain());
    proposal.waitingFor = motion.chain().getFirst();
    proposal.outcome = motion.outcome();
    proposal.late = motion.late();
    proposal.contents = motion.contents();
    return proposal;
  }

  /**
   * Passes the step that is awaited.
   *
   * @param opinion key of its words, or empty
   * @return refused with {@code state}, {@code forbidden}, {@code own-work} or {@code
   *     passed-before}
   */
  public Change<Proposal> pass(Actor actor, String opinion, Instant at) {
    if (state != State.PROPOSED) {
      return Change.refused("", "state", "这份呈批不在审批中，请刷新后查看它的最新状态。");
    }
    if (!actor.is(Role.valueOf(waitingFor))) {
      return Change.refused("", "forbidden", "现在等待的审批环节须由其他岗位办理。");
    }
    if (actor.login().equals(proposer)) {
      return Change.refused("", "own-work", "自己呈批的文书不能由自己审批，请交由其他人员审批。");
    }
    if (words.stream().anyMatch(word -> word.actor().equals(actor.login()))) {
      return Change.refused("", "passed-before", "您已经审批过前一环节，请交由其他人员审批。");
    }
    words.add(new Word(at, actor.login(), waitingFor, true, opinion));
    List<String> steps = chain();
    boolean last = words.size() == steps.size();
    waitingFor = last ? "" : steps.get(words.size());
    state = last ? State.APPROVED : State.PROPOSED;
    return new Change.Done<>(this);
  }

  /**
   * Sends it back: who could pass the step, or once it is approved and has not left, who holds a
   * role of the chain.
   *
   * @param reason key of its words
   */
  public Change<Proposal> sendBack(Actor actor, String reason, Instant at) {
    boolean mine =
        switch (state) {
          case PROPOSED -> actor.is(Role.valueOf(waitingFor));
          case APPROVED -> chain().stream().map(Role::valueOf).anyMatch(actor::is);
          default -> false;
        };
    if (!pending()) {
      return Change.refused("", "state", "这份呈批已经结束，不能退回；请刷新后查看它的最新状态。");
    }
    if (!mine) {
      return Change.refused("", "forbidden", "现在等待的审批环节须由其他岗位办理。");
    }
    if (actor.login().equals(proposer)) {
      return Change.refused("", "own-work", "自己呈批的文书请用“撤回呈批”。");
    }
    words.add(new Word(at, actor.login(), waitingFor, false, reason));
    end(State.SENT_BACK);
    return new Change.Done<>(this);
  }

  /** Takes it back: who put it up, while it has not left. */
  public Change<Proposal> drop(Actor actor) {
    if (!pending()) {
      return Change.refused("", "state", "这份呈批已经结束，不能撤回；请刷新后查看它的最新状态。");
    }
    if (!actor.login().equals(proposer)) {
      return Change.refused("", "forbidden", "只有呈批人可以撤回呈批；审批人请用“退回”。");
    }
    end(State.DROPPED);
    return new Change.Done<>(this);
  }

  /** It left on that day; only what is approved can, and once. */
  public Change<Proposal> leave(LocalDate on) {
    if (state == State.DISPATCHED) {
      return Change.refused("", "dispatched", "这份文书已经发出，不会再发一次。");
    }
    if (state != State.APPROVED) {
      return Change.refused("", "state", "文书须先审批完毕才能发出。");
    }
    end(State.DISPATCHED);
    effective = on;
    return new Change.Done<>(this);
  }

  /**
   * The day on which its letter left, as the events of the case tell it: who dispatches letters
   * need not know of proposals.
   */
  public Optional<LocalDate> settledBy(List<CaseEvent> events) {
    if (state != State.APPROVED) {
      return Optional.empty();
    }
    Instant approved = words.getLast().at();
    return events.stream()
        .filter(event -> !event.at().isBefore(approved))
        .flatMap(event -> event.clockEvent().stream())
        .filter(event -> Effects.told(letter, outcome, event))
        .map(ClockEvent::on)
        .findFirst();
  }

  /** The case ended otherwise: what did not leave will not. */
  public void lapse() {
    if (pending()) {
      end(State.DROPPED);
    }
  }

  private void end(State how) {
    state = how;
    waitingFor = "";
  }

  /** Says whether approval or dispatch is still to come. */
  public boolean pending() {
    return state == State.PROPOSED || state == State.APPROVED;
  }

  /** Key of the row. */
  public String id() {
    return id;
  }

  /** From 1 within the case. */
  public int number() {
    return number;
  }

  /** What is to leave. */
  public LetterKind letter() {
    return letter;
  }

  /** Where it stands. */
  public State state() {
    return state;
  }

  /** Login. */
  public String proposer() {
    return proposer;
  }

  /** When it was put up. */
  public Instant proposedAt() {
    return Instant.ofEpochMilli(proposedAt);
  }

  /** The required steps by role name. */
  public List<String> chain() {
    return List.of(chain.split(",", -1));
  }

  /** The step it waits for, or empty. */
  public String waitingFor() {
    return waitingFor;
  }

  /** For a decision. */
  public @Nullable Outcome outcome() {
    return outcome;
  }

  /** Whether the last day had passed. */
  public boolean late() {
    return late;
  }

  /** Day of dispatch. */
  public @Nullable LocalDate effective() {
    return effective;
  }

  /** Key of the words of its {@link Contents}. */
  public String contents() {
    return contents;
  }

  /** What was said, oldest first. */
  public List<Word> words() {
    return List.copyOf(words);
  }
}
