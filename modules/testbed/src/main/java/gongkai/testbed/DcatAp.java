package gongkai.testbed;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The shapes of DCAT-AP 3.0.1, where they are present. */
public final class DcatAp {
  /** The files of shapes that data is held to. */
  public static final List<String> SHAPES =
      List.of(
          "dcat-ap-3.0.1-shapes.ttl",
          "dcat-ap-3.0.1-range.ttl",
          "dcat-ap-3.0.1-deprecateduris.ttl");

  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  /** The code lists of others that our data names; validation wants their members typed. */
  private static final Map<String, Node> OTHERS =
      Map.of(
          AUTHORITY + "language/ZHO", DCTerms.LinguisticSystem.asNode(),
          AUTHORITY + "access-right/PUBLIC", DCTerms.RightsStatement.asNode(),
          AUTHORITY + "frequency/ANNUAL", DCTerms.Frequency.asNode());

  private DcatAp() {}

  /** What in the data breaks a file of shapes; skips the test where it is not here. */
  public static List<String> violations(String file, Graph data) {
    Graph shapes = RDFDataMgr.loadGraph(Profiles.folder("shapes").resolve(file).toString());
    return ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(
            entry ->
                entry.focusNode()
                    + " "
                    + entry.resultPath()
                    + " "
                    + entry.sourceConstraintComponent())
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
        .stream()
        .limit(20)
        .toList();
  }

  /** Adds what is for others to say: what their codes are, and that web pages are documents. */
  public static Graph typed(Graph data) {
    OTHERS.forEach((address, type) -> data.add(NodeFactory.createURI(address), type(), type));
    objects(data, DCAT.mediaType.asNode(), DCTerms.MediaType.asNode());
    Node document = NodeFactory.createURI(FOAF + "Document");
    for (Node link :
        List.of(
            DCAT.landingPage.asNode(),
            NodeFactory.createURI(FOAF + "page"),
            NodeFactory.createURI(FOAF + "homepage"))) {
      objects(data, link, document);
    }
    return data;
  }

  private static void objects(Graph data, Node property, Node type) {
    data.find(Node.ANY, property, Node.ANY)
        .toList()
        .forEach(statement -> data.add(statement.getObject(), type(), type));
  }

  private static Node type() {
    return RDF.type.asNode();
  }
}
