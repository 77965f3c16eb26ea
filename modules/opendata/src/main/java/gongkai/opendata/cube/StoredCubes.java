package gongkai.opendata.cube;

import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;

import gongkai.opendata.Cubes;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads cubes from the RDF store, slice by slice. */
@ApplicationScoped
class StoredCubes implements Cubes {
  /**
   * The most slices, one for each report, that a file is made of. A full slice of the applications
   * takes about 0.2 MB of heap while it is made, so this is about 100 MB.
   */
  private static final int MOST_SLICES = 500;

  /** How much more a slice takes in the form of cube.link, where a figure is ten statements. */
  private static final int IN_CUBE_LINK = 5;

  private RdfStore store;
  private int most;

  @SuppressWarnings("NullAway.Init")
  StoredCubes() {}

  @Inject
  StoredCubes(RdfStore store) {
    this(store, MOST_SLICES);
  }

  StoredCubes(RdfStore store, int most) {
    this.store = store;
    this.most = most;
  }

  @Override
  public List<Cube> all() {
    return store.read(
        dataset -> {
          Graph graph = dataset.getDefaultGraph();
          CodeLists lists = new CodeLists(graph, uris());
          return Stream.concat(StatisticalCube.shared().stream(), ofTables(graph))
              .map(cube -> lists.describe(cube, false))
              .toList();
        });
  }

  /** The cubes of tables that public reports have, by name. */
  private static Stream<StatisticalCube> ofTables(Graph graph) {
    return graph
        .find(Node.ANY, RDF.term("type"), QB.term("DataSet"))
        .mapWith(cube -> CodeLists.last(cube.getSubject()))
        .toList()
        .stream()
        .sorted()
        .flatMap(id -> StatisticalCube.named(id).stream())
        .filter(StatisticalCube::ofOneTable);
  }

  @Override
  public Optional<Cube> find(String id) {
    return named(id)
        .map(
            cube ->
                store.read(
                    dataset ->
                        new CodeLists(dataset.getDefaultGraph(), uris()).describe(cube, true)));
  }

  @Override
  public List<Figure> figures(String id, Map<String, String> locked) {
    Optional<StatisticalCube> cube = named(id);
    return cube.isEmpty()
        ? List.of()
        : store.read(
            dataset -> new Slices(dataset.getDefaultGraph(), uris()).figures(cube.get(), locked));
  }

  private Optional<StatisticalCube> named(String id) {
    return StatisticalCube.named(id)
        .filter(
            cube ->
                store.read(
                    dataset ->
                        dataset
                            .getDefaultGraph()
                            .contains(
                                uris().cube(cube.id()), RDF.term("type"), QB.term("DataSet"))));
  }

  @Override
  public Optional<Export> export(String id, Map<String, String> locked, Form form) {
    return find(id)
        .map(
            cube ->
                isTooLarge(StatisticalCube.named(id).orElseThrow(), locked, form)
                    ? new TooLarge()
                    : new Exported(text(cube, locked, form)));
  }

  private boolean isTooLarge(StatisticalCube cube, Map<String, String> locked, Form form) {
    boolean oneFigureEach =
        Stream.of(ROW, COLUMN).noneMatch(name -> locked.getOrDefault(name, "").isEmpty());
    long each = form == Form.CUBE_LINK ? IN_CUBE_LINK : 1;
    return !oneFigureEach
        && store.read(
            dataset ->
                new Slices(dataset.getDefaultGraph(), uris()).slices(cube, locked).size() * each
                    > most);
  }

  private String text(Cube cube, Map<String, String> locked, Form form) {
    return switch (form) {
      case CSV -> new Csv(cube).write(figures(cube.id(), locked));
      case SDMX_CSV -> new SdmxCsv(cube).write(figures(cube.id(), locked));
      case JSON_STAT -> new JsonStat(cube, uris(), version()).write(figures(cube.id(), locked));
      case CUBE_LINK -> cubeLink(StatisticalCube.named(cube.id()).orElseThrow(), locked);
    };
  }

  private String cubeLink(StatisticalCube cube, Map<String, String> locked) {
    return store.read(dataset -> CubeLink.write(dataset, uris(), cube, locked));
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
