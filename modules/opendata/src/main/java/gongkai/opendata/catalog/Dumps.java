package gongkai.opendata.catalog;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The files of the newest dump, in RDF. */
public interface Dumps {

  /**
   * The files as distributions with size and checksum; none while a first dump is being made.
   *
   * @param of what they are dumps of
   */
  Collection<Triple> described(Node of);
}
