package gongkai.portal.cube;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a cube is laid out: two dimensions are the rows and columns of the table, the other two are
 * locked to a code each.
 *
 * @param view {@code years}: codes by year; {@code table}: the statutory table of one year; {@code
 *     bodies}: bodies by year
 * @param rows dimension of the rows
 * @param columns dimension of the columns
 * @param locked code by locked dimension
 * @param asked the locks that the reader chose
 */
record Layout(
    Cube cube,
    String view,
    String rows,
    String columns,
    Map<String, String> locked,
    Map<String, String> asked) {
  private static final List<String> VIEWS = List.of("years", "table", "bodies");

  /** Reads the layout that a visit asks for; what it leaves open gets a sensible code. */
  static Layout of(Cube cube, Visit visit, String ownBody) {
    Parameters given = new Parameters(visit);
    String view = given.choice("view", VIEWS, "years");
    String rows = view.equals("bodies") ? Cubes.AREA : Cubes.ROW;
    String columns = view.equals("table") ? Cubes.COLUMN : Cubes.YEAR;
    Map<String, String> locked = new LinkedHashMap<>();
    Map<String, String> asked = new LinkedHashMap<>();
    for (Dimension dimension : cube.dimensions()) {
      String name = dimension.name();
      List<String> codes = CubePages.codes(cube, name);
      String code = given.code(name, codes::contains);
      if (name.equals(rows) || name.equals(columns)) {
        continue;
      }
      if (!code.isEmpty()) {
        asked.put(name, code);
      }
      locked.put(name, code.isEmpty() ? standard(name, codes, ownBody) : code);
    }
    given.check();
    return new Layout(cube, view, rows, columns, locked, asked);
  }

  private static String standard(String dimension, List<String> codes, String ownBody) {
    if (codes.isEmpty()) {
      return "";
    }
    return switch (dimension) {
      case Cubes.AREA -> codes.contains(ownBody) ? ownBody : codes.getFirst();
      case Cubes.YEAR -> codes.getLast();
      case Cubes.COLUMN -> common(codes);
      default -> codes.getFirst();
    };
  }

  /** The total where there is one, else what both formats of the reports count. */
  private static String common(List<String> codes) {
    return codes.contains("total")
        ? "total"
        : codes.contains("decisions") ? "decisions" : codes.getFirst();
  }

  /** The layouts to choose from. */
  List<Choice> choices(Visit visit) {
    return VIEWS.stream()
        .map(name -> new Choice(name, visit.texts().get("cube.view." + name), name.equals(view)))
        .toList();
  }

  /** The locked dimensions with their codes. */
  List<Select> selects(Visit visit) {
    return locked.entrySet().stream()
        .map(
            lock -> {
              Dimension dimension = cube.dimension(lock.getKey());
              return new Select(
                  lock.getKey(),
                  CubePages.name(dimension.label(), visit.language()),
                  dimension.codes().stream()
                      .map(code -> choice(code, lock.getValue(), visit))
                      .toList());
            })
        .toList();
  }

  private static Choice choice(Code code, String chosen, Visit visit) {
    String indent = code.parent().isEmpty() ? "" : "　";
    return new Choice(
        code.code(),
        indent + CubePages.name(code.label(), visit.language()),
        code.code().equals(chosen));
  }

  /** A locked dimension. */
  public record Select(String name, String label, List<Choice> codes) {}

  /** A value to choose. */
  public record Choice(String code, String label, boolean chosen) {}
}
