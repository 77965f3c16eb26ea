package gongkai.catalogue.item;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView.ProposedValidity;
import gongkai.catalogue.Validity;
import gongkai.catalogue.content.Manuscript;
import gongkai.gate.Finding;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure item on its way: drafted, submitted, passed step by step by people who did not write
 * it, published, perhaps corrected by a further edition, repealed, withdrawn. Whatever changes the
 * content throws away the steps recorded for the former content (Article 17). A change of validity
 * takes the same way while the edition stays public.
 *
 * <p>It knows the hash of its content; the content itself stands in its {@link Revision}s.
 */
@Entity
@Table(schema = "catalogue", name = "item")
public class CatalogueItem {
  @Id private String id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column
  private ItemState state = ItemState.DRAFT;

  @Embedded private Heading heading = new Heading();
  @Embedded private ReviewChain review = ReviewChain.none();
  @Embedded private Publicity publicity = Publicity.none();
  @Embedded private Standing standing = Standing.of(Validity.IN_FORCE);
  @Embedded private Proposal proposal = Proposal.none();

  @Column private String author;

  @Column(name = "content_hash")
  private String contentHash = "";

  @Column private int revision;

  @Column(name = "changed_at")
  private long changedAt;

  @Column private long batch;
  @Lob @Column private String findings = "";

  @ElementCollection
  @CollectionTable(
      schema = "catalogue",
      name = "act",
      joinColumns = @JoinColumn(name = "item_id", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<Act> acts = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected CatalogueItem() {}

  private CatalogueItem(String author) {
    this.id = UUID.randomUUID().toString();
    this.author = author;
  }

  /** Starts a draft; of who is no editor it waits until one takes it up. */
  public static CatalogueItem draft(
      Actor actor, Manuscript manuscript, @Nullable LocalDate publishBy, Instant at) {
    var item = new CatalogueItem(actor.login());
    if (!Permission.EDIT_ITEMS.isHeldBy(actor)) {
      item.review = ReviewChain.suggested();
    }
    item.write(manuscript, publishBy);
    item.record(at, actor.login(), Deed.DRAFTED, "", "");
    return item;
  }

  /** Takes over an item of a former site whose batch passed the chain; ready for the gate. */
  public static CatalogueItem imported(
      LegacyOrigin origin, Manuscript manuscript, String formerNumber, Validity validity) {
    var item = new CatalogueItem(origin.uploader());
    item.state = ItemState.APPROVED;
    item.review = item.review.begun(origin.chain()).passed(origin.chain().size());
    item.publicity = Publicity.declared(origin.publishedOn(), formerNumber);
    item.standing = Standing.of(validity);
    item.batch = origin.batch();
    item.write(manuscript, null);
    item.record(origin.at(), origin.uploader(), Deed.IMPORTED, "", "批次" + origin.batch());
    return item;
  }

  /** Replaces the content; what was under review goes back to draft. */
  public Change<CatalogueItem> revise(
      Actor actor, Manuscript manuscript, @Nullable LocalDate publishBy, Instant at) {
    if (state.isBeingWorkedOn() && manuscript.hash().equals(contentHash)) {
      return done();
    }
    write(manuscript, publicity.legacy() ? null : publishBy);
    author = actor.login();
    settle(ItemState.DRAFT);
    record(at, actor.login(), Deed.REVISED, "", "");
    return done();
  }

  /** Hands the draft to review; the chain is fixed for this round. */
  public Change<CatalogueItem> submit(Actor actor, List<String> chain, Instant at) {
    if (state != ItemState.DRAFT) {
      return refused("state", "只有草稿才能提交审核，请刷新页面查看当前状态。");
    }
    review = review.begun(chain);
    state = ItemState.IN_REVIEW;
    record(at, actor.login(), Deed.SUBMITTED, "", "");
    return done();
  }

  /** Passes the step it waits for. */
  public Change<CatalogueItem> pass(Actor actor, String opinion, Instant at) {
    if (state != ItemState.IN_REVIEW) {
      return refused("state", "当前状态不能审核，请刷新页面查看当前状态。");
    }
    Optional<Problem> objection = trail().objection(actor, review.waitingFor());
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    record(at, actor.login(), Deed.PASSED, review.waitingFor(), opinion);
    review = review.passed(trail().passes().size());
    if (review.waitingFor().isEmpty()) {
      state = ItemState.APPROVED;
    }
    return done();
  }

  /** Sends it back to its author. */
  public Change<CatalogueItem> sendBack(Actor actor, String reason, Instant at) {
    if (state != ItemState.IN_REVIEW && !state.isReadyToPublish()) {
      return refused("state", "当前状态不能退回，请刷新页面查看当前状态。");
    }
    if (!review.mayReturn(actor)) {
      return refused("forbidden", "这一步不由您审核，请交由相应岗位的人员办理。");
    }
    record(at, actor.login(), Deed.SENT_BACK, review.waitingFor(), reason);
    settle(proposal.isMade() ? ItemState.PUBLISHED : ItemState.DRAFT);
    return done();
  }

  /** The gate objected. */
  public void hold(String actor, List<Finding> objections, Instant at) {
    demand(state.isReadyToPublish());
    state = ItemState.HELD;
    findings = FindingsJson.write(objections);
    record(at, actor, Deed.HELD, "", "检查发现" + objections.size() + "个问题");
  }

  /** The gate released it under this index number. */
  public void published(String actor, String indexNumber, LocalDate today, Instant at) {
    demand(state.isReadyToPublish() && !proposal.isMade());
    publicity = publicity.released(indexNumber, revision, today, at);
    heading = heading.numbered(indexNumber);
    state = ItemState.PUBLISHED;
    findings = "";
    record(at, actor, Deed.PUBLISHED, "", "第" + publicity.edition() + "版");
  }

  /** The gate released its withdrawal. */
  public void withdrawn(Actor actor, String reason, Instant at) {
    demand(publicity.live());
    publicity = publicity.ended();
    settle(ItemState.WITHDRAWN);
    record(at, actor.login(), Deed.WITHDRAWN, "", reason);
  }

  /** Hands a change of its validity to review; the edition stays public as it is. */
  public Change<CatalogueItem> propose(
      Actor actor, ProposedValidity wanted, List<String> chain, Instant at) {
    if (state != ItemState.PUBLISHED) {
      return refused("state", "只有已公开、没有其他修改在办理的条目才能变更有效性。");
    }
    proposal = Proposal.of(wanted, actor.login(), contentHash);
    review = review.begun(chain);
    state = ItemState.IN_REVIEW;
    record(at, actor.login(), Deed.VALIDITY_PROPOSED, "", proposal.text());
    return done();
  }

  /** The gate released the change of its validity. */
  public void stands(Actor actor, Standing fresh, Instant at) {
    demand(state.isReadyToPublish() && proposal.isMade());
    standing = fresh;
    record(at, actor.login(), Deed.VALIDITY_CHANGED, "", proposal.text());
    settle(ItemState.PUBLISHED);
  }

  /** The gate released that it replaces another item; what is being worked on is untouched. */
  public void succeeds(Actor actor, Standing fresh, Instant at) {
    demand(publicity.live());
    standing = fresh;
    record(at, actor.login(), Deed.SUCCEEDED, "", fresh.replaces());
  }

  /** Drops what is being worked on and shows the last edition again. */
  public Change<CatalogueItem> revert(
      Actor actor, Revision last, @Nullable LocalDate publishBy, Instant at) {
    if (!state.isBeingWorkedOn() || publicity.edition() == 0) {
      return refused("state", "没有可以放弃的修改，请刷新页面。");
    }
    settle(publicity.live() ? ItemState.PUBLISHED : ItemState.WITHDRAWN);
    heading = Heading.of(last.content(), publishBy, publicity.indexNumber());
    contentHash = last.contentHash();
    author = last.author();
    revision = publicity.revision();
    record(at, actor.login(), Deed.REVERTED, "", "");
    return done();
  }

  public ItemId id() {
    return ItemId.of(id);
  }

  public Trail trail() {
    return new Trail(acts);
  }

  public ItemFacts facts() {
    return new ItemFacts(
        version,
        state,
        heading,
        review,
        publicity,
        standing,
        proposal,
        author,
        contentHash,
        revision,
        batch,
        Instant.ofEpochMilli(changedAt),
        FindingsJson.read(findings));
  }

  /** The review is over, and so is what it was about. */
  private void settle(ItemState fresh) {
    state = fresh;
    review = review.ended();
    proposal = Proposal.none();
    findings = "";
  }

  private void write(Manuscript manuscript, @Nullable LocalDate publishBy) {
    heading = Heading.of(manuscript.content(), publishBy, publicity.indexNumber());
    contentHash = manuscript.hash();
    revision = revision + 1;
  }

  private void record(Instant at, String actor, Deed deed, String step, String text) {
    String seen = proposal.isMade() ? proposal.hash() : contentHash;
    acts.add(new Act(at, actor, deed, step, text, seen));
    review = review.noting(trail(), deed);
    changedAt = at.toEpochMilli();
  }

  private Change<CatalogueItem> done() {
    return new Change.Done<>(this);
  }

  private static Change<CatalogueItem> refused(String code, String text) {
    return Change.refused("", code, text);
  }

  private void demand(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("Not possible in state " + state + ": " + id);
    }
  }
}
