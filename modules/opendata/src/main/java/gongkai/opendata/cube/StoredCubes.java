package gongkai.opendata.cube;

import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;

import gongkai.opendata.Cubes;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads cubes from the RDF store, slice by slice. */
@ApplicationScoped
class StoredCubes implements Cubes {
  private RdfStore store;

  @SuppressWarnings("NullAway.Init")
  StoredCubes() {}

  @Inject
  StoredCubes(RdfStore store) {
    this.store = store;
  }

  @Override
  public List<Cube> all() {
    return store.read(
        dataset -> {
          CodeLists lists = new CodeLists(dataset.getDefaultGraph(), uris());
          return StatisticalCube.all().stream().map(cube -> lists.describe(cube, false)).toList();
        });
  }

  @Override
  public Optional<Cube> find(String id) {
    return StatisticalCube.named(id)
        .map(
            cube ->
                store.read(
                    dataset ->
                        new CodeLists(dataset.getDefaultGraph(), uris()).describe(cube, true)));
  }

  @Override
  public List<Figure> figures(String id, Map<String, String> locked) {
    Optional<StatisticalCube> cube = StatisticalCube.named(id);
    return cube.isEmpty()
        ? List.of()
        : store.read(dataset -> figures(dataset.getDefaultGraph(), cube.get(), locked));
  }

  private List<Figure> figures(Graph graph, StatisticalCube cube, Map<String, String> locked) {
    FigureReader reader = new FigureReader(graph, uris(), cube);
    List<Figure> found = new ArrayList<>();
    for (Node slice : slices(graph, cube, locked)) {
      for (Triple observation : graph.find(slice, QB.term("observation"), Node.ANY).toList()) {
        reader
            .read(observation.getObject())
            .filter(figure -> locked.entrySet().stream().allMatch(lock -> fits(figure, lock)))
            .ifPresent(found::add);
      }
    }
    Map<String, Integer> order = order(new CodeLists(graph, uris()).describe(cube, true));
    found.sort(
        Comparator.comparing((Figure figure) -> figure.code(AREA))
            .thenComparing(figure -> figure.code(YEAR))
            .thenComparing(figure -> place(order, ROW, figure))
            .thenComparing(figure -> place(order, COLUMN, figure)));
    return found;
  }

  private List<Node> slices(Graph graph, StatisticalCube cube, Map<String, String> locked) {
    List<Node> slices =
        graph
            .find(uris().cube(cube.id()), QB.term("slice"), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    String area = locked.getOrDefault(AREA, "");
    String year = locked.getOrDefault(YEAR, "");
    return slices.stream()
        .filter(
            slice ->
                area.isEmpty()
                    || graph.contains(slice, SDMX_DIMENSION.term("refArea"), uris().body(area)))
        .filter(
            slice ->
                year.isEmpty()
                    || graph.contains(
                        slice, SDMX_DIMENSION.term("refPeriod"), uris().at("id/year/" + year)))
        .toList();
  }

  private static boolean fits(Figure figure, Map.Entry<String, String> lock) {
    return lock.getValue().isEmpty() || figure.code(lock.getKey()).equals(lock.getValue());
  }

  /** The places of the codes, by dimension and code. */
  private static Map<String, Integer> order(Cube cube) {
    Map<String, Integer> order = new HashMap<>();
    for (Dimension dimension : cube.dimensions()) {
      for (Code code : dimension.codes()) {
        order.put(dimension.name() + "/" + code.code(), order.size());
      }
    }
    return order;
  }

  private static int place(Map<String, Integer> order, String dimension, Figure figure) {
    return order.getOrDefault(dimension + "/" + figure.code(dimension), Integer.MAX_VALUE);
  }

  @Override
  public Optional<String> export(String id, Map<String, String> locked, Form form) {
    return find(id)
        .map(
            cube ->
                switch (form) {
                  case CSV -> new Csv(cube).write(figures(id, locked));
                  case SDMX_CSV -> new SdmxCsv(cube).write(figures(id, locked));
                  case JSON_STAT ->
                      new JsonStat(cube, uris(), version()).write(figures(id, locked));
                  case CUBE_LINK -> store.read(dataset -> CubeLink.write(dataset, uris(), id));
                });
  }

  @Override
  public long version() {
    return store.read(
        dataset ->
            dataset
                .getDefaultGraph()
                .find(uris().cube("applications"), uris().gd("dataVersion"), Node.ANY)
                .mapWith(t -> Long.parseLong(t.getObject().getLiteralLexicalForm()))
                .nextOptional()
                .orElse(0L));
  }

  private Uris uris() {
    return store.uris();
  }
}
