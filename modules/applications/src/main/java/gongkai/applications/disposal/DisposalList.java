package gongkai.applications.disposal;

import gongkai.applications.retention.Disposals.Disposal;
import gongkai.applications.retention.Disposals.State;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of files to be disposed of: proposed, then thrown away or approved by another person. */
@Entity
@Table(schema = "applications", name = "disposal")
public class DisposalList {
  @Id private String id;
  @Version private long version;
  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private State state;

  @Column private String proposer;

  @Column(name = "proposed_at")
  private long proposedAt;

  @Column private int files;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Long decidedAt;

  @Lob @Column private String remark;

  @Column(name = "finished_at")
  private @Nullable Long finishedAt;

  @SuppressWarnings("NullAway.Init")
  protected DisposalList() {}

  DisposalList(BodyCode body, String proposer, int files, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.body = body.value();
    this.state = State.PROPOSED;
    this.proposer = proposer;
    this.proposedAt = at.toEpochMilli();
    this.files = files;
    this.decidedBy = "";
    this.remark = "";
  }

  /** With a remark, which is sealed for its id. */
  DisposalList with(String sealedRemark) {
    remark = sealedRemark;
    return this;
  }

  /** Approves it; only by somebody else. */
  Change<DisposalList> approve(String by, Instant at) {
    if (by.equals(proposer)) {
      return Change.refused("", "own", "销毁清单须由提出人以外的人员批准。");
    }
    return decide(State.RUNNING, by, at);
  }

  /** Throws it away. */
  Change<DisposalList> reject(String by, Instant at) {
    return decide(State.REJECTED, by, at);
  }

  private Change<DisposalList> decide(State next, String by, Instant at) {
    if (state != State.PROPOSED) {
      return Change.refused("", "state", "这份清单已由" + decidedBy + "处理。");
    }
    state = next;
    decidedBy = by;
    decidedAt = at.toEpochMilli();
    return new Change.Done<>(this);
  }

  /** All its files are dealt with. */
  void finish(Instant at) {
    if (state != State.RUNNING) {
      throw new IllegalStateException("Not running: " + id);
    }
    state = State.DONE;
    finishedAt = at.toEpochMilli();
  }

  String id() {
    return id;
  }

  long version() {
    return version;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /** In whose name its files go. */
  String decidedBy() {
    return decidedBy;
  }

  String remark() {
    return remark;
  }

  Disposal view(String openedRemark, int disposed, int kept) {
    return new Disposal(
        id,
        version,
        body(),
        state,
        proposer,
        Instant.ofEpochMilli(proposedAt),
        openedRemark,
        files,
        disposed,
        kept,
        decidedBy,
        instant(decidedAt),
        instant(finishedAt));
  }

  private static @Nullable Instant instant(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
