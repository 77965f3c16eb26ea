package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.item.Act;
import gongkai.catalogue.item.Deed;
import gongkai.catalogue.item.ReviewChain;
import gongkai.catalogue.item.Trail;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of legacy items on its way: uploaded, passed step by step by people who did not upload it,
 * run to its end. Its hash covers the hash of every row, so who passes the batch has passed each
 * row.
 */
@Entity
@Table(schema = "catalogue", name = "batch")
class LegacyBatch {
  /** Where a batch stands. */
  enum State {
    PROBLEMS,
    IN_REVIEW,
    APPROVED,
    RUNNING,
    PAUSED,
    DONE,
    REJECTED
  }

  @Id private long number;
  @Version private long version;
  @Column private String body;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column
  private State state;

  @Embedded private ReviewChain review;

  @Column(name = "content_hash")
  private String contentHash;

  @Column private String uploader;

  @Column(name = "row_count")
  private int rows;

  @Column private int done;
  @Column private int held;

  /** How far the run has come in order of publication. */
  @Column(name = "reached_day")
  private LocalDate reachedDay;

  @Column(name = "reached_row")
  private int reachedRow;

  @Column(name = "problem_count")
  private int problemCount;

  @Lob @Column private String problems;

  @ElementCollection
  @CollectionTable(
      schema = "catalogue",
      name = "batch_act",
      joinColumns = @JoinColumn(name = "batch", referencedColumnName = "number"))
  @OrderColumn(name = "position")
  private List<Act> acts = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected LegacyBatch() {}

  /** A file that was read; with problems it goes no further. */
  static LegacyBatch uploaded(
      long number, BodyCode body, String fileName, Actor actor, Reading reading, Instant at) {
    var batch = new LegacyBatch();
    batch.number = number;
    batch.body = body.value();
    batch.fileName = fileName;
    batch.contentHash = reading.hash();
    batch.uploader = actor.login();
    batch.rows = reading.rows();
    batch.problemCount = reading.problemCount();
    batch.problems = ProblemsJson.write(reading.problems());
    boolean good = reading.problemCount() == 0;
    batch.state = good ? State.IN_REVIEW : State.PROBLEMS;
    batch.reachedDay = LocalDate.EPOCH.minusYears(100);
    batch.review = ReviewChain.none();
    if (good) {
      batch.review = batch.review.begun(reading.chain());
    }
    batch.record(at, actor.login(), Deed.IMPORTED, "", reading.rows() + "行");
    return batch;
  }

  Change<LegacyBatch> pass(Actor actor, String opinion, Instant at) {
    if (state != State.IN_REVIEW) {
      return Change.refused("", "state", "这个批次当前不能审核，请刷新页面。");
    }
    Optional<Problem> objection = trail().objection(actor, review.waitingFor());
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    record(at, actor.login(), Deed.PASSED, review.waitingFor(), opinion);
    review = review.passed(trail().passes().size());
    if (review.waitingFor().isEmpty()) {
      state = State.APPROVED;
    }
    return new Change.Done<>(this);
  }

  Change<LegacyBatch> reject(Actor actor, String reason, Instant at) {
    if (state != State.IN_REVIEW && state != State.APPROVED && state != State.PROBLEMS) {
      return Change.refused("", "state", "这个批次已经开始或结束，不能再否决。");
    }
    boolean may =
        actor.login().equals(uploader)
            || review.steps().stream().anyMatch(step -> actor.is(Role.valueOf(step)));
    if (!may) {
      return Change.refused("", "forbidden", "只有上传人和审核人可以否决这个批次。");
    }
    state = State.REJECTED;
    review = review.ended();
    record(at, actor.login(), Deed.REJECTED, "", reason);
    return new Change.Done<>(this);
  }

  /** Starts it, or says that it may go on. */
  Change<LegacyBatch> start(Actor actor, Instant at) {
    if (state == State.RUNNING) {
      return new Change.Done<>(this);
    }
    if (state != State.APPROVED && state != State.PAUSED) {
      return Change.refused("", "state", "只有审核通过的批次才能导入，请先完成审核。");
    }
    state = State.RUNNING;
    record(at, actor.login(), Deed.STARTED, "", "");
    return new Change.Done<>(this);
  }

  /** Its next rows failed again and again: it waits until somebody starts it anew. */
  void pause(Instant at) {
    if (state == State.RUNNING) {
      state = State.PAUSED;
      record(at, starter(), Deed.PAUSED, "", "已处理" + done + "行，其余行多次失败");
    }
  }

  /** The rows up to this one are dealt with. */
  void progress(LegacyRow last, int more, int heldOfThem) {
    if (state != State.RUNNING || done + more > rows) {
      throw new IllegalStateException("Batch " + number + " cannot go on: " + state);
    }
    done += more;
    held += heldOfThem;
    reachedDay = last.publishedOn();
    reachedRow = last.row();
  }

  void finish(Instant at) {
    if (done != rows) {
      throw new IllegalStateException("Batch " + number + " has rows left: " + (rows - done));
    }
    state = State.DONE;
    record(at, starter(), Deed.FINISHED, "", done + "行，其中" + held + "行被拦截");
  }

  long number() {
    return number;
  }

  long version() {
    return version;
  }

  State state() {
    return state;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  LocalDate reachedDay() {
    return reachedDay;
  }

  int reachedRow() {
    return reachedRow;
  }

  String uploader() {
    return uploader;
  }

  String contentHash() {
    return contentHash;
  }

  List<String> chain() {
    return review.steps();
  }

  Trail trail() {
    return new Trail(acts);
  }

  /** Who started it last. */
  String starter() {
    return trail().view().stream()
        .filter(act -> act.what().equals(Deed.STARTED.token()))
        .reduce((first, second) -> second)
        .map(act -> act.actor())
        .orElse(uploader);
  }

  Batch view() {
    return new Batch(
        number,
        version,
        body(),
        fileName,
        state.name(),
        review.waitingFor(),
        rows,
        done,
        held,
        problemCount,
        ProblemsJson.read(problems),
        trail().view());
  }

  private void record(Instant at, String actor, Deed deed, String step, String text) {
    acts.add(new Act(at, actor, deed, step, text, contentHash));
    review = review.noting(trail(), deed);
  }
}
