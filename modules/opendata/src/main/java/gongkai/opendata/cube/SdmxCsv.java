package gongkai.opendata.cube;

import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.opendata.Cubes.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SDMX-CSV 1.0: the dataflow, a column for each component, codes without labels. */
final class SdmxCsv {
  private final Cube cube;

  SdmxCsv(Cube cube) {
    this.cube = cube;
  }

  String write(List<Figure> figures) {
    List<String> head = new ArrayList<>(List.of("DATAFLOW"));
    cube.dimensions().forEach(dimension -> head.add(dimension.concept()));
    head.addAll(List.of("OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS"));
    StringBuilder text = new StringBuilder(Csv.line(head));
    String flow = "GONGKAI:" + cube.id().toUpperCase(Locale.ROOT) + "(1.0)";
    for (Figure figure : figures) {
      List<String> cells = new ArrayList<>(List.of(flow));
      for (Dimension dimension : cube.dimensions()) {
        cells.add(figure.code(dimension.name()));
      }
      cells.addAll(List.of(figure.value(), figure.unit(), figure.status()));
      text.append(Csv.line(cells));
    }
    return text.toString();
  }
}
