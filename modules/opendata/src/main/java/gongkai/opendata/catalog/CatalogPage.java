package gongkai.opendata.catalog;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.HYDRA;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.RDFS;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Uris;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A page of the catalogue in DCAT: the catalogue, the page's datasets with their distributions and
 * publishers, and the way to the next page in both forms of Hydra that harvesters know.
 */
final class CatalogPage {
  private final Uris uris;
  private final Mapping mapping;
  private final Set<Triple> statements = new HashSet<>();

  CatalogPage(Uris uris, String publisher) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
    String services = uris.at("id/service/").getURI();
    OwnVocabulary.graph(uris, publisher)
        .find()
        .filterKeep(
            t ->
                t.getSubject().equals(uris.catalog())
                    || (t.getSubject().isURI() && t.getSubject().getURI().startsWith(services)))
        .forEach(statements::add);
  }

  /** Adds datasets with all that is said about them but the figures. */
  CatalogPage datasets(Collection<PublicRecord> records) {
    for (PublicRecord record : records) {
      statements.add(
          Triple.create(uris.catalog(), DCAT.term("dataset"), uris.record(record.key())));
      add(record);
    }
    return this;
  }

  /** Adds those of the bodies that the page's datasets name as publishers. */
  CatalogPage publishers(Collection<PublicRecord> bodies) {
    Set<Node> named = new HashSet<>();
    statements.forEach(statement -> named.add(statement.getObject()));
    bodies.stream().filter(body -> named.contains(uris.record(body.key()))).forEach(this::add);
    return this;
  }

  private void add(PublicRecord record) {
    statements.addAll(
        mapping
            .describe(record.key(), record.kind(), record.at(), record.content())
            .withoutFigures());
  }

  /**
   * Adds the page itself.
   *
   * @param next address of the next page, or empty on the last
   */
  CatalogPage paging(String self, String first, List<String> next, long total, long position) {
    Node page = NodeFactory.createURI(self);
    for (String type : List.of("PartialCollectionView", "PagedCollection")) {
      say(page, RDF.term("type"), HYDRA.term(type));
    }
    for (String property : List.of("first", "firstPage")) {
      say(page, HYDRA.term(property), NodeFactory.createURI(first));
    }
    for (String address : next) {
      for (String property : List.of("next", "nextPage")) {
        say(page, HYDRA.term(property), NodeFactory.createURI(address));
      }
    }
    say(page, HYDRA.term("totalItems"), number(total));
    say(page, uris.gd("position"), number(position));
    // what happens after this position stands in the stream of changes
    say(page, RDFS.term("seeAlso"), uris.at("feed"));
    return this;
  }

  private void say(Node subject, Node property, Node object) {
    statements.add(Triple.create(subject, property, object));
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  Collection<Triple> statements() {
    return statements;
  }
}
