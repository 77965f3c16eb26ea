package gongkai.portal.cube;

import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Figure;
import gongkai.portal.page.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A table of figures. A row without figures of its own shows the sum of the rows below it, marked
 * as computed; a cell without either is empty.
 *
 * @param caption what is locked, in words
 * @param corner name of the row dimension
 * @param columns labels
 * @param units all units that occur
 */
public record Table(
    String caption, String corner, List<String> columns, List<Row> rows, String units) {

  /** A row with its depth in the code list. */
  public record Row(String code, String label, int depth, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param value empty when there is no figure
   * @param status {@code B} for a break in the series
   * @param href page of the observation, empty when it was computed here
   * @param query address that computes the figure anew, may be empty
   */
  public record Cell(String value, String unit, String status, String href, String query) {
    private static final Cell EMPTY = new Cell("", "", "", "", "");

    /** Whether the figure is a break in the series. */
    public boolean apart() {
      return status.equals("B");
    }
  }

  static Table of(Cube cube, Layout layout, List<Figure> figures, Language language) {
    Map<String, Figure> byPlace = new HashMap<>();
    TreeSet<String> units = new TreeSet<>();
    for (Figure figure : figures) {
      byPlace.put(figure.code(layout.rows()) + "|" + figure.code(layout.columns()), figure);
      units.add(figure.unit());
    }
    List<Code> columns =
        cube.dimension(layout.columns()).codes().stream()
            .filter(
                code ->
                    figures.stream().anyMatch(f -> f.code(layout.columns()).equals(code.code())))
            .toList();
    List<Code> all = cube.dimension(layout.rows()).codes();
    List<Row> rows = new ArrayList<>();
    for (Code row : all) {
      List<Cell> cells = columns.stream().map(c -> cell(row, c, all, byPlace)).toList();
      if (cells.stream().anyMatch(cell -> !cell.value().isEmpty())) {
        rows.add(
            new Row(
                row.code(),
                CubePages.name(row.label(), language),
                row.parent().isEmpty() ? 0 : 1,
                cells));
      }
    }
    return new Table(
        caption(cube, layout, language),
        CubePages.name(cube.dimension(layout.rows()).label(), language),
        columns.stream().map(code -> CubePages.name(code.label(), language)).toList(),
        rows,
        String.join("、", units));
  }

  private static Cell cell(Code row, Code column, List<Code> rows, Map<String, Figure> byPlace) {
    Figure figure = byPlace.get(row.code() + "|" + column.code());
    if (figure != null) {
      String address = figure.address();
      return new Cell(
          figure.value(),
          figure.unit(),
          figure.status(),
          "/doc/" + address.substring(address.indexOf("/id/") + 4),
          figure.query().isEmpty()
              ? ""
              : figure.query().substring(figure.query().indexOf("/sparql?")));
    }
    List<Figure> below =
        rows.stream()
            .filter(code -> code.parent().equals(row.code()))
            .map(code -> byPlace.get(code.code() + "|" + column.code()))
            .filter(Objects::nonNull)
            .toList();
    if (below.isEmpty() || below.stream().map(Figure::unit).distinct().count() > 1) {
      return Cell.EMPTY;
    }
    BigDecimal sum =
        below.stream().map(f -> new BigDecimal(f.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Cell(sum.toPlainString(), below.getFirst().unit(), "", "", "");
  }

  private static String caption(Cube cube, Layout layout, Language language) {
    List<String> words = new ArrayList<>();
    layout
        .locked()
        .forEach(
            (dimension, code) ->
                cube.dimension(dimension).codes().stream()
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .ifPresent(known -> words.add(CubePages.name(known.label(), language))));
    return String.join(" · ", words);
  }
}
