package gongkai.opendata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.JournalEntry;
import gongkai.opendata.Desk;
import gongkai.opendata.SetBack;
import gongkai.opendata.wire.Gzip;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheStreamStandsWhenTheClockIsSetBackTest {
  @TempDir Path data;

  private final SetBack machine = new SetBack();
  private final List<Member> seen = new ArrayList<>();
  private Leaves leaves;
  private Pages pages;

  /** A member as a client knows it. */
  private record Member(Instant published, long position, String kind, String object) {}

  @BeforeEach
  void open() {
    leaves = Leaves.open(data, machine.journal);
    pages = new Pages(Desk.URIS, machine.journal, leaves);
  }

  @AfterEach
  void close() {
    leaves.close();
    machine.close();
  }

  @Test
  void whoPollsMissesNothingAndSeesNothingBeforeWhatItHas() {
    machine.publish(1, 420);
    poll();
    assertThat(seen).hasSize(421);
    machine.setBack();
    machine.publish(421, 700);
    poll();
    // once more, in the middle of an open leaf
    machine.clock.moveTo(SetBack.RIGHT.minusSeconds(86_400 * 400L));
    machine.publish(701, 720);
    poll();

    assertThat(seen.stream().map(Member::position).toList())
        .isEqualTo(machine.all().stream().map(JournalEntry::position).toList());
    Instant before = Instant.EPOCH;
    for (Member member : seen) {
      assertThat(member.published()).as("position " + member.position()).isAfter(before);
      before = member.published();
    }
    assertThat(before).isAfter(SetBack.AHEAD);
  }

  @Test
  void leavesStandInOrderWithinTheirBoundsAndAreAllFound() {
    machine.publish(1, 505);
    machine.setBack();
    machine.publish(506, 1_020);
    follow();

    List<Leaf> all = leaves.all();

    assertThat(all).hasSize(3).isSortedAccordingTo(Comparator.comparing(Leaf::begins));
    for (Leaf leaf : all) {
      for (Member member : members(leaf)) {
        assertThat(member.published()).isAfterOrEqualTo(leaf.begins()).isBefore(leaves.endOf(leaf));
      }
      Nodes nodes = new Nodes(Desk.URIS, leaves);
      byte[] month = nodes.month(leaf.month()).orElseThrow().trig();
      assertThat(new String(month, StandardCharsets.UTF_8)).contains(leaf.path() + ">");
      assertThat(nodes.year(leaf.month().getYear())).isPresent();
    }
    leaves.reset();
    follow();
    assertThat(leaves.all()).isEqualTo(all);
  }

  @Test
  void aRecordThatWentAndCameBackIsInOnePollADeletionAndThenACreation() {
    machine.publish(1, 3);
    poll();
    int had = seen.size();
    machine.withdraw(2);
    machine.setBack();
    machine.publish(2, 2);
    poll();

    List<Member> news = seen.subList(had, seen.size());

    assertThat(news).extracting(Member::kind).containsExactly("Delete", "Create");
    assertThat(news)
        .extracting(Member::object)
        .containsOnly(Desk.URIS.base() + "id/item/" + Desk.key(2));
  }

  /** Reads as clients do: on from the last leaf, what was published after what they have. */
  private void poll() {
    follow();
    Instant last = seen.isEmpty() ? Instant.EPOCH : seen.getLast().published();
    long position = seen.isEmpty() ? 0 : seen.getLast().position();
    for (Leaf leaf : leaves.all()) {
      if (leaf.last() > position) {
        members(leaf).stream().filter(each -> each.published().isAfter(last)).forEach(seen::add);
      }
    }
  }

  private void follow() {
    while (leaves.position() < machine.journal.head()) {
      leaves.apply(machine.journal.after(leaves.position(), 173), false);
    }
  }

  /** The members of a leaf in the order of their moments. */
  private List<Member> members(Leaf leaf) {
    byte[] page = pages.at(leaf.first(), FeedFormat.TRIG).orElseThrow().packed();
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(Gzip.unpacked(page))).lang(Lang.TRIG).parse(dataset);
    return dataset
        .getDefaultGraph()
        .find(Node.ANY, Terms.MEMBER, Node.ANY)
        .mapWith(found -> member(dataset, found.getObject()))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Member::published))
        .toList();
  }

  private static Member member(DatasetGraph page, Node activity) {
    String uri = activity.getURI();
    return new Member(
        Instant.parse(only(page, activity, Terms.PUBLISHED).getLiteralLexicalForm()),
        Long.parseLong(uri.substring(uri.lastIndexOf('/') + 1)),
        only(page, activity, org.apache.jena.vocabulary.RDF.type.asNode()).getLocalName(),
        only(page, activity, Terms.OBJECT).getURI());
  }

  private static Node only(DatasetGraph page, Node activity, Node property) {
    return page.getDefaultGraph().find(activity, property, Node.ANY).next().getObject();
  }
}
