package gongkai.opendata.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of ActivityStreams, TREE and LDES, and how the stream writes its moments. */
final class Terms {
  /** What the activities conform to: the shape of DCAT-AP Feeds. */
  static final Node ACTIVITY_SHAPE =
      NodeFactory.createURI("https://semiceu.github.io/LDES-DCAT-AP-feeds/shape.ttl#ActivityShape");

  static final Node OBJECT = as("object");
  static final Node PUBLISHED = as("published");
  static final Node MEMBER = tree("member");
  static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Terms() {}

  static Node as(String name) {
    return NodeFactory.createURI("https://www.w3.org/ns/activitystreams#" + name);
  }

  static Node tree(String name) {
    return NodeFactory.createURI("https://w3id.org/tree#" + name);
  }

  static Node ldes(String name) {
    return NodeFactory.createURI("https://w3id.org/ldes#" + name);
  }

  static Node shacl(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
  }

  static Node moment(Instant at) {
    return NodeFactory.createLiteralDT(MOMENT.format(at), XSDDatatype.XSDdateTime);
  }

  static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node duration(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDduration);
  }
}
