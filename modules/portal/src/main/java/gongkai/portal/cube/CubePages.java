package gongkai.portal.cube;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.Cubes.Words;
import gongkai.portal.page.Head;
import gongkai.portal.page.Language;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Site;
import gongkai.portal.page.Templates;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the yearly statistics: the list of cubes, and a cube as table and chart. */
@Dependent
public class CubePages {
  private static final List<String> DIMENSIONS =
      List.of(Cubes.AREA, Cubes.YEAR, Cubes.ROW, Cubes.COLUMN);

  private static final String VERSION = Templates.version();

  private final Cubes cubes;
  private final Site site;

  @Inject
  public CubePages(Cubes cubes, Site site) {
    this.cubes = cubes;
    this.site = site;
  }

  /** Changes with the templates. */
  static String version() {
    return VERSION;
  }

  /** The list. */
  Page list(Visit visit) {
    new Parameters(visit).check();
    List<Entry> entries =
        cubes.all().stream()
            .map(
                cube ->
                    new Entry(
                        visit.href("/cube/" + cube.id()),
                        name(cube.title(), visit.language()),
                        name(cube.description(), visit.language())))
            .toList();
    return Page.of("cubes", visit, Head.titled(visit.texts().get("cube.list")))
        .with("entries", entries);
  }

  /**
   * A cube with some dimensions locked and the others laid out as a table.
   *
   * @return empty when there is no such cube
   * @throws Parameters.Bad when a parameter is wrong
   */
  Optional<Page> page(String id, Visit visit) {
    return cubes.find(id).map(cube -> page(cube, visit));
  }

  private Page page(Cube cube, Visit visit) {
    Layout layout = Layout.of(cube, visit, site.body());
    List<Figure> figures = cubes.figures(cube.id(), layout.locked());
    Table table = Table.of(cube, layout, figures, visit.language());
    String title = name(cube.title(), visit.language());
    Head head = Head.titled(title);
    List<Download> downloads = new ArrayList<>();
    for (Cubes.Form form : Cubes.Form.values()) {
      String href = "/cube/" + cube.id() + "." + form.suffix() + query(layout.asked());
      downloads.add(new Download(visit.texts().get("cube.form." + form.name()), href));
      head = head.link("alternate", form.mediaType(), href, form.suffix());
    }
    return Page.of("cube", visit, head)
        .with("title", title)
        .with("description", name(cube.description(), visit.language()))
        .with("layouts", layout.choices(visit))
        .with("selects", layout.selects(visit))
        .with("view", layout.view())
        .with("action", "/cube/" + cube.id())
        .with("table", table)
        .with("chart", Chart.of(table))
        .with("downloads", downloads)
        .with("data", visit.href("/doc/cube/" + cube.id()))
        .with("version", cubes.version());
  }

  /** The selected figures as a file; what is not locked is not left out. */
  Optional<Cubes.Export> export(String id, Cubes.Form form, Visit visit) {
    Optional<Cube> cube = cubes.find(id);
    if (cube.isEmpty()) {
      return Optional.empty();
    }
    Parameters given = new Parameters(visit);
    Map<String, String> locked = new LinkedHashMap<>();
    for (String dimension : DIMENSIONS) {
      List<String> codes = codes(cube.get(), dimension);
      String code = given.code(dimension, codes::contains);
      if (!code.isEmpty()) {
        locked.put(dimension, code);
      }
    }
    given.check();
    return cubes.export(id, locked, form);
  }

  static List<String> codes(Cube cube, String dimension) {
    return cube.dimension(dimension).codes().stream().map(Code::code).toList();
  }

  static String name(Words words, Language language) {
    return language == Language.EN && !words.en().isEmpty() ? words.en() : words.zh();
  }

  private static String query(Map<String, String> locked) {
    StringBuilder query = new StringBuilder();
    locked.forEach(
        (name, code) ->
            query
                .append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(Visit.encoded(code)));
    return query.toString();
  }

  /** A cube in the list. */
  public record Entry(String href, String title, String description) {}

  /** A form to download. */
  public record Download(String label, String href) {}
}
