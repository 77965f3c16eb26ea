package gongkai.opendata.links;

import static gongkai.opendata.vocabulary.Prefix.HYDRA;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.RDFS;

import gongkai.opendata.IncomingLinks.Link;
import gongkai.opendata.IncomingLinks.Page;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A page of links in RDF, with the way to the next one in both forms of Hydra. */
final class LinkDocument {
  private final Uris uris;
  private final Page page;
  private final String after;
  private final RdfFormat format;
  private final Node to;
  private final List<Triple> said = new ArrayList<>();

  LinkDocument(Uris uris, Page page, String after, RdfFormat format) {
    this.uris = uris;
    this.page = page;
    this.after = after;
    this.format = format;
    this.to = NodeFactory.createURI(page.to().address());
  }

  /** All that the page says. */
  List<Triple> statements(Names names) {
    for (Link link : page.links()) {
      String from = link.from().address();
      say(NodeFactory.createURI(from), NodeFactory.createURI(link.property()), to);
      said.addAll(names.labels(from));
    }
    Node list = uris.links(to);
    Node self = at(after);
    say(to, RDFS.term("seeAlso"), list);
    say(list, RDF.term("type"), HYDRA.term("Collection"));
    say(list, HYDRA.term("view"), self);
    for (String type : List.of("PartialCollectionView", "PagedCollection")) {
      say(self, RDF.term("type"), HYDRA.term(type));
    }
    lead(self, "first", at(""));
    if (!page.next().isEmpty()) {
      lead(self, "next", at(page.next()));
    }
    Node position =
        NodeFactory.createLiteralDT(Long.toString(page.position()), XSDDatatype.XSDinteger);
    say(self, uris.gd("position"), position);
    return said;
  }

  private void lead(Node self, String way, Node there) {
    say(self, HYDRA.term(way), there);
    say(self, HYDRA.term(way + "Page"), there);
  }

  private Node at(String cursor) {
    String list = "links." + format.suffix() + "?to=" + Uris.encoded(page.to().address());
    return uris.at(cursor.isEmpty() ? list : list + "&after=" + cursor);
  }

  private void say(Node subject, Node property, Node object) {
    said.add(Triple.create(subject, property, object));
  }
}
