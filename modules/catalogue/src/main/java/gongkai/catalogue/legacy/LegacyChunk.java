package gongkai.catalogue.legacy;

import gongkai.catalogue.content.Manuscript;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.LegacyOrigin;
import gongkai.catalogue.item.Revision;
import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.catalogue.numbering.IndexNumbers.Next;
import gongkai.catalogue.publication.Evidence;
import gongkai.catalogue.publication.Publisher;
import gongkai.catalogue.publication.Publisher.Edition;
import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.office.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Some rows of a batch on their way through the gate, within one transaction. */
final class LegacyChunk {
  private final LegacyBatch batch;
  private final Body body;
  private final CatalogueItems items;
  private final IndexNumbers numbers;
  private final Publisher publisher;

  private final Map<Integer, Next> counters = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int size;

  LegacyChunk(
      LegacyBatch batch,
      Body body,
      CatalogueItems items,
      IndexNumbers numbers,
      Publisher publisher) {
    this.batch = batch;
    this.body = body;
    this.items = items;
    this.numbers = numbers;
    this.publisher = publisher;
  }

  /** Publishes or holds each row; answers how many were held. */
  int run(List<LegacyRow> rows, LocalDate today, Instant now) {
    size = rows.size();
    taken.addAll(
        items.taken(
            rows.stream()
                .map(LegacyRow::formerNumber)
                .filter(number -> !number.isEmpty())
                .toList()));
    int held = 0;
    for (LegacyRow row : rows) {
      held += publish(row, today, now) ? 0 : 1;
    }
    counters.values().forEach(next -> numbers.take(next.numbered(next.number() - 1)));
    return held;
  }

  private boolean publish(LegacyRow row, LocalDate today, Instant now) {
    boolean numberTaken = taken.contains(row.formerNumber());
    String former = numberTaken ? "" : row.formerNumber();
    Manuscript manuscript = row.manuscript();
    var origin =
        new LegacyOrigin(batch.number(), batch.uploader(), batch.chain(), row.publishedOn(), now);
    var item = CatalogueItem.imported(origin, manuscript, former, row.validity());
    Revision revision = Revision.of(item, manuscript, now);
    String number = former.isEmpty() ? next(row.publishedOn()).text() : former;
    Evidence evidence = evidence(manuscript.hash());
    Decision decision =
        numberTaken
            ? new Decision.Held(List.of(taken(row)))
            : publisher.publish(new Edition(item, revision, body, number, evidence), today, now);
    items.add(item, revision);
    return switch (decision) {
      case Decision.Released released -> {
        if (former.isEmpty()) {
          counters.computeIfPresent(
              row.publishedOn().getYear(), (year, next) -> free(next.after()));
        }
        item.published(batch.starter(), number, today, now);
        revision.seal(1, now, batch.starter(), evidence.json());
        yield true;
      }
      case Decision.Held objection -> {
        item.hold(batch.starter(), objection.findings(), now);
        revision.vouch(evidence.json());
        row.hold(item.id(), objection.findings());
        yield false;
      }
    };
  }

  /** Who passed the batch passed each row: the batch's hash covers the hash of the row. */
  private Evidence evidence(String rowHash) {
    return new Evidence(
        batch.uploader(),
        rowHash,
        batch.chain(),
        batch.trail().passes().stream()
            .map(act -> new Evidence.Taken(act.step(), act.actor(), rowHash, act.at()))
            .toList());
  }

  private Next next(LocalDate day) {
    return counters.computeIfAbsent(day.getYear(), year -> first(day)).on(day);
  }

  private Next first(LocalDate day) {
    Next first = numbers.next(body, day);
    taken.addAll(
        items.taken(Stream.iterate(first, Next::after).limit(size + 1).map(Next::text).toList()));
    return free(first);
  }

  private Next free(Next candidate) {
    Next next = candidate;
    while (taken.contains(next.text())) {
      next = next.after();
    }
    return next;
  }

  private static Finding taken(LegacyRow row) {
    return new Finding(
        "index-number",
        Heading.INDEX_NUMBER.label(),
        "taken",
        "索引号%s已被其他条目使用；重新审核发布时将另行编号。".formatted(row.formerNumber()));
  }
}
