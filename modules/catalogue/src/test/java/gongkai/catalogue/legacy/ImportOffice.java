package gongkai.catalogue.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.LegacyImport;
import gongkai.catalogue.LegacyImport.Batch;
import gongkai.catalogue.desk.Workplace;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.catalogue.publication.Publisher;
import gongkai.catalogue.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Object mother: the import on a real database; chunks run when the test asks for them. */
final class ImportOffice implements AutoCloseable {
  static final String HEADINGS =
      "索引号,标题,内容概述,栏目,发文字号,公文种类,主题分类,体裁分类,关键词,公开依据,成文日期,生成日期,发布日期,有效性,正文\n";

  final Workplace place;

  private ImportOffice(Workplace place) {
    this.place = place;
  }

  static ImportOffice open(DatabaseKind kind) {
    return new ImportOffice(Workplace.open(kind));
  }

  /** A good row. */
  static String row(String former, String title, String published) {
    return "%s,%s,概述,部门文件,,通知,03,通知,工业；项目,1,2020-01-02,2020-01-02,%s,有效,<p>正文。</p>\n"
        .formatted(former, title, published);
  }

  <T> T at(Function<LegacyImport, T> work) {
    return place.db.transact(em -> work.apply(door(em)));
  }

  Change<Batch> upload(String name, byte[] file) {
    return at(
        door -> door.upload(People.EDITOR, People.BUREAU, name, new ByteArrayInputStream(file)));
  }

  Batch uploaded(String rows) {
    byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    return done(upload("items.csv", file));
  }

  Batch approved(Batch batch) {
    Batch now = batch;
    for (Actor actor : List.of(People.REVIEWER, People.SECRECY, People.APPROVER)) {
      long version = now.version();
      now = done(at(door -> door.pass(actor, batch.number(), version, "同意")));
    }
    return now;
  }

  Batch started(Batch batch) {
    return done(at(door -> door.run(People.EDITOR, batch.number(), batch.version())));
  }

  /** Runs one chunk in a transaction of its own. */
  boolean chunk(long batch) {
    return place.db.transact(em -> chunks(em).next(batch));
  }

  /** Runs a batch to its end. */
  Batch finished(Batch batch) {
    while (chunk(batch.number())) {}
    return at(door -> door.batch(batch.number())).orElseThrow();
  }

  LegacyChunks chunks(EntityManager em) {
    return new LegacyChunks(
        new LegacyBatches(em),
        new CatalogueItems(em),
        new IndexNumbers(em),
        new Publisher(place.gate.door(), Workplace.VOCABULARY, place.attachments),
        place.office,
        place.audit,
        place.clock);
  }

  private LegacyImport door(EntityManager em) {
    var batches = new LegacyBatches(em);
    return new LegacyDesk(
        new LegacyUploads(
            batches,
            new CatalogueItems(em),
            Workplace.VOCABULARY,
            place.authoring(),
            place.clock,
            2000,
            1 << 22),
        new LegacyDecisions(batches, new IndexNumbers(em), place.office, place.clock),
        batches,
        new LegacyRunner(chunks(em), new Nobody()),
        place.office,
        place.audit);
  }

  static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  static Change.Problem problem(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().get(0);
  }

  @Override
  public void close() {
    place.close();
  }

  /** An executor that leaves the work to the test. */
  private static final class Nobody extends AbstractExecutorService {
    @Override
    public void execute(Runnable command) {}

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
