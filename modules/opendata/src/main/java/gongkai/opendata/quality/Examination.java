package gongkai.opendata.quality;

import static gongkai.opendata.vocabulary.Prefix.DQV;
import static gongkai.opendata.vocabulary.Prefix.ORG;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.opendata.Conformance;
import gongkai.opendata.Quality.Report;
import gongkai.opendata.store.Replacing;
import gongkai.opendata.vocabulary.Shapes;
import gongkai.opendata.vocabulary.Uris;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Looks at every record of one state of the dataset, one after the other. */
final class Examination {
  private static final int SHOWN = 50;

  private final Graph graph;
  private final Uris uris;
  private final Shapes shapes;
  private final List<Conformance.Breach> breaches = new ArrayList<>();
  private long records;
  private long broken;

  Examination(Graph graph, Uris uris, Shapes shapes) {
    this.graph = graph;
    this.uris = uris;
    this.shapes = shapes;
  }

  Report run(Instant at, long position) {
    for (String type : List.of("DisclosureRecord", "AnnualReport", "WithdrawnRecord")) {
      instances(uris.gd(type));
    }
    instances(ORG.term("FormalOrganization"));
    instances(SKOS.term("Concept"));
    Node metric = uris.gd("withinTwentyWorkingDays");
    long timed = 0;
    long timely = 0;
    Iterator<Triple> measured = graph.find(Node.ANY, DQV.term("isMeasurementOf"), metric);
    while (measured.hasNext()) {
      timed++;
      Node measurement = measured.next().getSubject();
      timely +=
          graph
              .find(measurement, DQV.term("value"), Node.ANY)
              .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals("true"))
              .toList()
              .size();
    }
    return new Report(at, position, records, broken, timed, timely, breaches);
  }

  /** Each by itself, with all that it owns: a shape never looks beyond a record. */
  private void instances(Node type) {
    Iterator<Triple> all = graph.find(Node.ANY, RDF.term("type"), type);
    while (all.hasNext()) {
      Graph one = GraphFactory.createDefaultGraph();
      Replacing.owned(graph, all.next().getSubject()).forEach(one::add);
      List<Shapes.Breach> found = shapes.breaches(one);
      records++;
      if (!found.isEmpty()) {
        broken++;
        found.stream()
            .limit(SHOWN - breaches.size())
            .map(each -> new Conformance.Breach(each.focus(), each.path(), each.message()))
            .forEach(breaches::add);
      }
    }
  }
}
