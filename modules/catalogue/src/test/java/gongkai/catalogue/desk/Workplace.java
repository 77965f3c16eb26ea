package gongkai.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Attachments;
import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.attachment.FileStore;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.listing.ListingFixture;
import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.catalogue.publication.Publisher;
import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.Notebook;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.PlainDays;
import gongkai.catalogue.testing.StrictGate;
import gongkai.catalogue.testing.TestClock;
import gongkai.catalogue.vocabulary.CodeLists;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Object mother: the catalogue on a real database, everything around it in memory. */
public final class Workplace implements AutoCloseable {
  public static final Vocabulary VOCABULARY =
      new CodeLists(Path.of(System.getProperty("gongkai.root"), "config").toString());

  public final TestDatabase db;
  public final StrictGate gate = new StrictGate();
  public final Notebook audit = new Notebook();
  public final TestClock clock = new TestClock();
  public final Office office = new Bureau();
  public final Attachments attachments =
      new FileStore(System.getProperty("java.io.tmpdir"), 1 << 20, gate.door());

  private Workplace(TestDatabase db) {
    this.db = db;
  }

  public static Workplace open(DatabaseKind kind) {
    return new Workplace(TestDatabase.open(kind, "gongkai.catalogue", "catalogue"));
  }

  /** Uses the catalogue in a transaction of its own. */
  public <T> T at(Function<Catalogue, T> work) {
    return db.transact(em -> work.apply(catalogue(em)));
  }

  /** Reads in a transaction of its own. */
  public <T> T read(Function<Items, T> work) {
    return db.transact(
        em -> {
          var items = new CatalogueItems(em);
          return work.apply(ListingFixture.items(em, items, views(items), office));
        });
  }

  Catalogue catalogue(EntityManager em) {
    var items = new CatalogueItems(em);
    var views = views(items);
    var comparison = new Comparison(items, office);
    var admission = new Admission(items, office, audit, comparison, views);
    var publisher = new Publisher(gate.door(), VOCABULARY, attachments);
    var publishing = new Publishing(items, office, new IndexNumbers(em), publisher, clock);
    var rules = new ValidityRules(items, office, authoring(), Optional.empty());
    var validities = new ValidityDesk(admission, publishing, publisher, rules, items, clock);
    return new CatalogueDesk(
        new EditorDesk(admission, items, authoring(), views, clock),
        new ReviewDesk(admission, clock),
        new ReleaseDesk(admission, publishing, validities, items, office, VOCABULARY),
        validities);
  }

  public Authoring authoring() {
    var chain = List.of("REVIEWER", "SECRECY_REVIEWER", "APPROVER");
    return new Authoring(office, VOCABULARY, attachments, clock, chain);
  }

  ItemViews views(CatalogueItems items) {
    return new ItemViews(items, PlainDays.door());
  }

  /** Brings a content through the whole chain to the gate. */
  public ItemView publish(ItemContent content) {
    ItemView draft = done(at(c -> c.draft(People.EDITOR, content)));
    return publish(draft);
  }

  /** Brings a draft through the whole chain to the gate. */
  public ItemView publish(ItemView draft) {
    ItemView item = approve(draft);
    return done(at(c -> c.publish(People.EDITOR, item.id(), item.version())));
  }

  /** Brings a draft through the whole chain. */
  public ItemView approve(ItemView draft) {
    return pass(done(at(c -> c.submit(People.EDITOR, draft.id(), draft.version()))));
  }

  /** Passes every step of what is under review. */
  public ItemView pass(ItemView submitted) {
    ItemView item = submitted;
    for (Actor actor : List.of(People.REVIEWER, People.SECRECY, People.APPROVER)) {
      long version = item.version();
      item = done(at(c -> c.pass(actor, submitted.id(), version, "同意")));
    }
    return item;
  }

  /** The item as its editor sees it. */
  public ItemView look(ItemId id) {
    return read(items -> items.find(People.EDITOR, id)).orElseThrow();
  }

  static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  static List<Problem> problems(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems();
  }

  @Override
  public void close() {
    db.close();
  }
}
