package gongkai.opendata.links;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.IncomingLinks;
import gongkai.opendata.IncomingLinks.Document;
import gongkai.opendata.IncomingLinks.Page;
import gongkai.opendata.IncomingLinks.Reason;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksAreWalkedPageByPageTest {
  private static final int ITEMS = 430;

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(
      strings = {
        Lists.THEME,
        Lists.BASE + "id/body/jfj",
        Lists.BASE + "id/concept/mode/proactive",
        "http://www.w3.org/ns/dcat#Dataset"
      })
  void pagesTogetherHaveEachLinkOnce(String to) {
    try (Lists lists = new Lists(data, ITEMS)) {
      List<String> walked = lists.walked(to);

      assertThat(walked).hasSizeGreaterThanOrEqualTo(ITEMS).doesNotHaveDuplicates();
      assertThat(walked).containsExactlyInAnyOrderElementsOf(lists.stored(to));
      assertThat(lists.page(to, "").links()).hasSize(IncomingLinks.PAGE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 101, 200})
  void theLastPageIsNeverEmptyAndHasNoNext(int items) {
    try (Lists lists = new Lists(data, items)) {
      String to = Lists.BASE + "id/concept/mode/proactive";
      Page page = lists.page(to, "");
      int pages = 1;
      while (!page.next().isEmpty()) {
        page = lists.page(to, page.next());
        pages++;
      }

      assertThat(lists.stored(to)).hasSize(items);
      assertThat(pages).isEqualTo((items + 99) / 100);
      assertThat(page.links()).hasSize(items - 100 * (pages - 1));
    }
  }

  @Test
  void whatIsThereAllTheTimeIsSeenOnceWhileOthersComeAndGo() {
    try (Lists lists = new Lists(data, ITEMS)) {
      List<String> seen = new ArrayList<>();
      Page page = lists.page(Lists.THEME, "");
      seen.addAll(Lists.texts(page));
      int step = 1;
      while (!page.next().isEmpty()) {
        String last = page.links().getLast().from().address();
        // what the cursor stands on goes away, another that was passed, and new ones come
        lists.withdraw(Integer.parseInt(last.substring(last.length() - 5)));
        lists.publish(ITEMS + step++);
        lists.follow();
        page = lists.page(Lists.THEME, page.next());
        assertThat(page.position()).isEqualTo(lists.journal.head());
        seen.addAll(Lists.texts(page));
      }

      assertThat(step).isGreaterThan(3);
      assertThat(seen).doesNotHaveDuplicates().containsAll(lists.stored(Lists.THEME));
    }
  }

  @Test
  void aPageFarBehindCostsWhatTheFirstOneDoes() {
    try (Lists lists = new Lists(data, 1)) {
      DatasetGraph dataset = lists.store.read(same -> same);
      Node theme = NodeFactory.createURI(Lists.THEME);
      Txn.executeWrite(
          dataset,
          () -> {
            for (int i = 0; i < 40_000; i++) {
              Node from = NodeFactory.createURI(Lists.BASE + "id/made/" + i);
              dataset.getDefaultGraph().add(Triple.create(from, Prefix.DCAT.term("theme"), theme));
            }
          });
      // the first walk warms up
      for (int walk = 0; walk < 2; walk++) {
        List<Long> times = Txn.calculateRead(dataset, () -> times(new ByObject(dataset), theme));
        assertThat(times).hasSizeGreaterThan(400);
        if (walk == 1) {
          long atFirst = middle(times.subList(0, 20));
          assertThat(middle(times.subList(380, 400))).isLessThan(6 * atFirst);
        }
      }
    }
  }

  private static List<Long> times(ByObject index, Node to) {
    List<Long> times = new ArrayList<>();
    Optional<Cursor> last = Optional.empty();
    List<ByObject.Entry> page;
    do {
      long started = System.nanoTime();
      page = index.of(to, last, IncomingLinks.PAGE);
      times.add(System.nanoTime() - started);
      if (!page.isEmpty()) {
        last = Optional.of(new Cursor("", page.getLast().subject(), page.getLast().property()));
      }
    } while (!page.isEmpty());
    return times;
  }

  private static long middle(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentSaysWhatThePageSaysAndLeadsToTheNext(RdfFormat format) {
    try (Lists lists = new Lists(data, ITEMS)) {
      Node theme = NodeFactory.createURI(Lists.THEME);
      List<String> walked = new ArrayList<>();
      String cursor = "";
      String address =
          Lists.BASE + "links." + format.suffix() + "?to=" + Lists.THEME.replace(":", "%3A");
      address = address.replace("/id/concept/theme/", "%2Fid%2Fconcept%2Ftheme%2F");
      address = address.replace("%3A//", "%3A%2F%2F");
      String first = address;
      do {
        var found = (Document) lists.links.document(Lists.THEME, cursor, format.mediaType());
        Graph graph = parsed(found.text(), format);
        graph
            .find(Node.ANY, Node.ANY, theme)
            .forEachRemaining(t -> walked.add(t.getSubject() + " " + t.getPredicate()));
        Node self = NodeFactory.createURI(address);
        assertThat(graph.contains(self, Prefix.HYDRA.term("first"), NodeFactory.createURI(first)))
            .as(address)
            .isTrue();
        assertThat(found.position()).isEqualTo(lists.journal.head());
        cursor = lists.page(Lists.THEME, cursor).next();
        address = first + "&after=" + cursor;
        for (String way : List.of("next", "nextPage")) {
          List<Triple> next = graph.find(self, Prefix.HYDRA.term(way), Node.ANY).toList();
          assertThat(next.stream().map(t -> t.getObject().getURI()).toList())
              .isEqualTo(cursor.isEmpty() ? List.of() : List.of(address));
        }
      } while (!cursor.isEmpty());

      assertThat(walked).hasSameElementsAs(lists.stored(Lists.THEME)).doesNotHaveDuplicates();
      assertThat(((Document) lists.links.document(Lists.THEME, "", format.mediaType())).text())
          .contains("公告");
    }
  }

  private static Graph parsed(String text, RdfFormat format) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, RDFLanguages.contentTypeToLang(format.mediaType())).parse(graph);
    return graph;
  }

  @Test
  void namesAreThoseOfTheDataset() {
    try (Lists lists = new Lists(data, 3)) {
      Page body = lists.page(Lists.BASE + "id/body/jfj", "");
      Page year = lists.page(Lists.BASE + "id/year/2020", "");

      assertThat(body.to().name()).isEqualTo("经济发展局");
      assertThat(body.to().nameEn()).isEqualTo("Economic Development Bureau");
      assertThat(body.links()).anyMatch(link -> link.from().name().equals("公告2"));
      assertThat(year.links())
          .filteredOn(link -> link.from().address().contains("/id/obs/"))
          .isNotEmpty()
          .allMatch(link -> link.from().name().startsWith("经济发展局 · "));
    }
  }

  @Test
  void aCompactionAndARebuildOutdateCursorsAndARestartDoesNot() {
    try (Lists lists = new Lists(data, ITEMS)) {
      String first = lists.page(Lists.THEME, "").next();
      assertThat(lists.store.compact(copied -> {})).isTrue();
      assertThat(lists.links.page(Lists.THEME, first)).isEqualTo(Reason.OUTDATED);
      assertThat(lists.links.document(Lists.THEME, first, "text/turtle"))
          .isEqualTo(Reason.OUTDATED);

      String second = lists.page(Lists.THEME, "").next();
      lists.store.reset();
      lists.follow();
      assertThat(lists.links.page(Lists.THEME, second)).isEqualTo(Reason.OUTDATED);

      String third = lists.page(Lists.THEME, "").next();
      List<String> page = Lists.texts(lists.page(Lists.THEME, third));
      assertThat(Lists.texts((Page) lists.reopened().page(Lists.THEME, third))).isEqualTo(page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "next", "-1", "%00", "0123456789ab"})
  void whatIsNoCursorIsToldFromTheEnd(String given) {
    try (Lists lists = new Lists(data, 130)) {
      assertThat(lists.links.page(Lists.THEME, given)).isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void aCursorOfAnotherListAndOneThatWasChangedAreNone() {
    try (Lists lists = new Lists(data, 130)) {
      String cursor = lists.page(Lists.THEME, "").next();
      char other = cursor.charAt(20) == '0' ? '1' : '0';

      assertThat(lists.links.page(Lists.BASE + "id/body/jfj", cursor)).isEqualTo(Reason.MALFORMED);
      assertThat(
              lists.links.page(Lists.THEME, cursor.substring(0, 20) + other + cursor.substring(21)))
          .isEqualTo(Reason.MALFORMED);
      assertThat(lists.links.page(Lists.THEME, cursor.toUpperCase(Locale.ROOT)))
          .isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void whatNothingLinksToIsToldFromWhatIsUnknown() {
    try (Lists lists = new Lists(data, 1)) {
      lists.withdraw(1);
      lists.follow();

      assertThat(lists.links.page(Lists.BASE + "id/item/nope", "")).isEqualTo(Reason.UNKNOWN);
      assertThat(lists.links.page("http://elsewhere.example/x", "")).isEqualTo(Reason.UNKNOWN);
      assertThat(lists.page(Lists.address(1), "").links()).isEmpty();
      assertThat(lists.links.any(Lists.address(1))).isFalse();
      assertThat(lists.links.any(Lists.BASE + "id/body/jfj")).isTrue();
    }
  }
}
