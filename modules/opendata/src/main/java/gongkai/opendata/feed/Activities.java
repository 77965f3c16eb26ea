package gongkai.opendata.feed;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.PackedDocument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Entries as activities in the form of DCAT-AP Feeds: type, object and moment and nothing else,
 * since the shape is closed; what the record says stands in the graph with the activity's name. A
 * withdrawal has no graph. An entry whose content a withdrawal purged is no activity any more.
 */
final class Activities {
  private final Uris uris;
  private final Mapping mapping;

  Activities(Uris uris) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
  }

  private Node name(long position) {
    return uris.at("feed/a/" + position);
  }

  /** Adds the activity of an entry that is not purged, as a member of the stream. */
  void add(JournalEntry entry, PackedDocument to) {
    Node activity = name(entry.position());
    to.say(List.of(Triple.create(uris.at("feed#stream"), Terms.MEMBER, activity)));
    describe(entry, to);
  }

  /** Adds the activity by itself. */
  void describe(JournalEntry entry, PackedDocument to) {
    Node activity = name(entry.position());
    to.say(
        List.of(
            Triple.create(activity, RDF.type.asNode(), Terms.as(type(entry.kind()))),
            Triple.create(activity, Terms.OBJECT, uris.record(entry.key())),
            Triple.create(activity, Terms.PUBLISHED, Terms.moment(entry.at()))));
    if (entry.kind() != EntryKind.DELETE) {
      to.graph(activity, payload(entry));
    }
  }

  private Collection<Triple> payload(JournalEntry entry) {
    Description description =
        mapping.describe(entry.key(), entry.kind(), entry.at(), Fields.parse(entry.json()));
    Set<Triple> payload = new LinkedHashSet<>(description.own());
    description.mentions().values().forEach(payload::addAll);
    return payload;
  }

  private static String type(EntryKind kind) {
    return switch (kind) {
      case CREATE -> "Create";
      case UPDATE -> "Update";
      case DELETE -> "Delete";
    };
  }
}
