package gongkai.catalogue.publication;

import gongkai.catalogue.Attachments;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.ItemFacts;
import gongkai.catalogue.item.Publicity;
import gongkai.catalogue.item.Revision;
import gongkai.catalogue.item.Standing;
import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.Submission.Text;
import gongkai.gate.Withdrawal;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.office.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes an item's public record and brings it to the release gate. */
@ApplicationScoped
public class Publisher {
  private ReleaseGate gate;
  private Vocabulary vocabulary;
  private Attachments attachments;

  @SuppressWarnings("NullAway.Init")
  Publisher() {}

  /** On the doors it needs. */
  @Inject
  public Publisher(ReleaseGate gate, Vocabulary vocabulary, Attachments attachments) {
    this.gate = gate;
    this.vocabulary = vocabulary;
    this.attachments = attachments;
  }

  /** An edition that asks to become public under an index number. */
  public record Edition(
      CatalogueItem item, Revision content, Body body, String indexNumber, Evidence evidence) {}

  /** Asks the gate to release the next edition. */
  public Decision publish(Edition edition, LocalDate today, Instant now) {
    return release(edition, next(edition, today, now), kind(edition), edition.evidence());
  }

  /** What the gate would object to in the next edition. */
  public List<Finding> examine(Edition edition, LocalDate today, Instant now) {
    return examine(edition, next(edition, today, now), kind(edition), edition.evidence());
  }

  /**
   * Asks the gate to release the present edition with another standing.
   *
   * @param statement the proof that what is new about it was reviewed
   */
  public Decision restate(Edition edition, Standing standing, Evidence statement) {
    return release(edition, present(edition, standing), EntryKind.UPDATE, statement);
  }

  /** What the gate would object to in {@link #restate}. */
  public List<Finding> examine(Edition edition, Standing standing, Evidence statement) {
    return examine(edition, present(edition, standing), EntryKind.UPDATE, statement);
  }

  /** Asks the gate to take it back. */
  public Decision withdraw(CatalogueItem item, Withdrawal reason) {
    var key = new RecordKey("item", item.facts().publicity().indexNumber());
    return gate.release(reason.of(key, item.facts().author(), item.facts().contentHash()));
  }

  private static EntryKind kind(Edition edition) {
    return edition.item().facts().publicity().live() ? EntryKind.UPDATE : EntryKind.CREATE;
  }

  private Decision release(Edition edition, ItemRecord item, EntryKind kind, Evidence proof) {
    var missing = missingFiles(item.content());
    return missing.isEmpty()
        ? gate.release(submission(edition, item, kind, proof))
        : new Decision.Held(missing);
  }

  private List<Finding> examine(Edition edition, ItemRecord item, EntryKind kind, Evidence proof) {
    var missing = missingFiles(item.content());
    return missing.isEmpty() ? gate.examine(submission(edition, item, kind, proof)) : missing;
  }

  private static ItemRecord next(Edition edition, LocalDate today, Instant now) {
    ItemFacts facts = edition.item().facts();
    Publicity publicity = facts.publicity();
    return record(
        edition,
        publicity.edition() + 1,
        facts.standing(),
        Objects.requireNonNullElse(publicity.publishedOn(), today),
        Objects.requireNonNullElse(publicity.publishedAt(), now));
  }

  private static ItemRecord present(Edition edition, Standing standing) {
    Publicity publicity = edition.item().facts().publicity();
    return record(
        edition,
        publicity.edition(),
        standing,
        Objects.requireNonNull(publicity.publishedOn()),
        Objects.requireNonNull(publicity.publishedAt()));
  }

  private static ItemRecord record(
      Edition edition, int number, Standing standing, LocalDate published, Instant at) {
    ItemFacts facts = edition.item().facts();
    ItemContent content = edition.content().content();
    return new ItemRecord(
        edition.body(),
        edition.indexNumber(),
        number,
        content,
        edition.content().note(),
        ItemRecord.text(content),
        standing,
        published,
        at,
        facts.publicity().legacy(),
        facts.publicity().legacy() ? null : facts.heading().publishBy());
  }

  private Submission submission(Edition edition, ItemRecord item, EntryKind kind, Evidence proof) {
    ItemContent content = item.content();
    List<Text> texts = new ArrayList<>();
    texts.add(new Text("title", content.title()));
    texts.add(new Text("summary", content.summary()));
    texts.add(new Text("documentNumber", content.documentNumber()));
    texts.add(new Text("keywords", String.join("；", content.keywords())));
    texts.add(new Text("text", item.text()));
    texts.add(new Text("note", item.note()));
    var change = item.standing().change();
    texts.add(new Text("deciding", change == null ? "" : change.deciding()));
    List<ReleasedFile> files = new ArrayList<>();
    for (ItemContent.Attachment each : content.attachments()) {
      texts.add(new Text("attachments", each.name()));
      Path path = attachments.find(each.sha256()).orElseThrow();
      files.add(new ReleasedFile(each.name(), each.sha256(), each.mediaType(), path));
    }
    texts.removeIf(text -> text.value().isEmpty());
    return new Submission(
        kind,
        new RecordKey("item", item.indexNumber()),
        item.json(vocabulary, edition.evidence()),
        texts,
        files,
        proof.reviews(),
        PublicBody.knownContacts(item.body()),
        subject(edition.item()));
  }

  /** An item has a name of its own for the gate until its index number is settled. */
  private static RecordKey subject(CatalogueItem item) {
    String number = item.facts().publicity().indexNumber();
    return ItemView.subject(item.id(), number);
  }

  private List<Finding> missingFiles(ItemContent content) {
    return content.attachments().stream()
        .map(each -> attachments.find(each.sha256()).isPresent() ? null : missing(each))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Finding missing(ItemContent.Attachment file) {
    return new Finding("files", file.name(), "missing-file", "附件文件不存在，请重新上传这个附件。");
  }
}
