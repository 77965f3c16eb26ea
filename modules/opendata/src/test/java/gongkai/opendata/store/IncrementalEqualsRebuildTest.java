package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.Tabled;
import gongkai.opendata.vocabulary.OwnVocabulary;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

class IncrementalEqualsRebuildTest {

  /** What happens to one of a few records. */
  record Deed(int kind, int number, int content) {}

  @Property(tries = 60)
  void anyHistoryGivesTheSameDatasetAsItsRebuild(@ForAll("histories") List<Deed> history) {
    MemoryJournal journal = new MemoryJournal();
    Statements followed = empty();
    for (Deed deed : history) {
      perform(deed, journal);
      followed.apply(journal.after(followed.position(), 100));
    }

    Statements rebuilt = empty();
    while (rebuilt.position() < journal.head()) {
      rebuilt.apply(journal.after(rebuilt.position(), 3));
    }

    assertThat(lines(rebuilt)).isEqualTo(lines(followed));
  }

  private static Statements empty() {
    Statements statements = new Statements(DatabaseMgr.createDatasetGraph(), Dump.URIS);
    statements.begin("test", OwnVocabulary.graph(Dump.URIS, "jfj"));
    return statements;
  }

  private static List<String> lines(Statements statements) {
    return Txn.calculateRead(
        statements.dataset(), () -> Dump.lines(statements.dataset().getDefaultGraph()));
  }

  private static void perform(Deed deed, MemoryJournal journal) {
    String key = "X/2020-0000" + deed.number();
    switch (deed.kind()) {
      case 0 ->
          journal.publish(
              Sample.item(
                  key, "c" + deed.content(), "题" + deed.content(), "2020-01-0" + deed.number()));
      case 1 -> journal.publish(Sample.withFile(key));
      case 2 ->
          journal.publish(
              deed.content() == 1
                  ? Sample.report(2020 + deed.number(), "1")
                  : Tabled.report(2020 + deed.number(), "培训咨询"));
      case 3 -> {
        if (!journal.history(new gongkai.journal.RecordKey("item", key)).isEmpty()) {
          journal.withdraw("item", key);
        }
      }
      default -> {
        String report = "jfj/" + (2020 + deed.number());
        if (!journal.history(new gongkai.journal.RecordKey("report", report)).isEmpty()) {
          journal.withdraw("report", report);
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Deed>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 3))
        .as(Deed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }
}
