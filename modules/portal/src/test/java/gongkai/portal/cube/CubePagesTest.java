package gongkai.portal.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.Cubes;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import gongkai.portal.page.Visit;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CubePagesTest {
  private final Portal portal = new Portal(new Published(Records.body()));
  private final CubePages pages = new CubePages(new Few(), portal.site);

  @Test
  void codesByYearIsTheFirstLayout() {
    String html = page("/cube/applications");

    assertThat(html)
        .contains("2020年", "2021年", "予以公开", "/doc/obs/jfj/2020/table3/granted/total")
        .contains("<svg", "/cube/applications.csv\"", "JSON-stat");
  }

  @Test
  void aRowWithoutFiguresShowsTheSumOfThoseBelow() {
    assertThat(page("/cube/applications")).containsPattern("<em[^>]*>5</em>");
  }

  @Test
  void whatIsLockedStaysLockedInDownloads() {
    assertThat(page("/cube/applications?view=bodies&row=granted"))
        .contains("/cube/applications.csv?row=granted");
  }

  @Test
  void theEnglishPageHasEnglishLabels() {
    String html =
        portal.html(pages.page("applications", Portal.english("/cube/applications")).orElseThrow());

    assertThat(html).contains("Granted", "Codes by year").doesNotContain("予以公开<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cube/applications?view=sideways",
        "/cube/applications?area=nowhere",
        "/cube/applications?year=1900",
        "/cube/applications?column=<script>"
      })
  void aWrongParameterIsRefused(String address) {
    assertThatThrownBy(() -> pages.page("applications", Portal.visit(address)))
        .isInstanceOf(Parameters.Bad.class);
  }

  @Test
  void anUnknownCubeHasNoPage() {
    assertThat(pages.page("nothing", Portal.visit("/cube/nothing"))).isEmpty();
    assertThat(pages.export("nothing", Cubes.Form.CSV, Portal.visit("/cube/nothing.csv")))
        .isEmpty();
  }

  @Test
  void whoAsksForTooMuchIsToldWhatToAskForInstead() {
    Visit visit = Portal.visit("/cube/applications.csv");

    Response program = CubeResource.tooLarge("applications", visit, "text/csv, application/json");
    Response reader = CubeResource.tooLarge("applications", visit, "text/html");

    assertThat(program.getStatus()).isEqualTo(400);
    assertThat(program.getMediaType()).hasToString("application/problem+json");
    assertThat((String) program.getEntity())
        .contains("指定年度（year）", "\"instead\":\"/dump/latest/cube-applications.csv.gz\"");
    assertThat(reader.getStatus()).isEqualTo(400);
    assertThat(portal.html((Page) reader.getEntity()))
        .contains("指定年度（year）", "href=\"/dump/latest/cube-applications.csv.gz\"", "下载全部数据");
  }

  @Test
  void theListNamesEachCube() {
    assertThat(portal.html(pages.list(Portal.visit("/cube"))))
        .contains("href=\"/cube/applications\"", "申请情况");
  }

  private String page(String address) {
    return portal.html(pages.page("applications", Portal.visit(address)).orElseThrow());
  }

  /** A cube with five figures. */
  private static final class Few implements Cubes {
    private static final Cube CUBE =
        new Cube(
            "applications",
            new Words("申请情况", "Applications"),
            new Words("说明", "Explanation"),
            false,
            List.of(
                dimension(AREA, code("jfj", "经济发展局", "Bureau", "")),
                dimension(
                    YEAR, code("2020", "2020年", "2020", ""), code("2021", "2021年", "2021", "")),
                dimension(
                    ROW,
                    code("granted", "予以公开", "Granted", ""),
                    code("other", "其他处理", "Other", ""),
                    code("o1", "逾期不补正", "Late", "other"),
                    code("o2", "未缴纳费用", "Unpaid", "other")),
                dimension(COLUMN, code("total", "总计", "Total", ""))));

    private static Dimension dimension(String name, Code... codes) {
      return new Dimension(name, name, new Words(name, name), List.of(codes));
    }

    private static Code code(String code, String zh, String en, String parent) {
      return new Code(code, new Words(zh, en), parent);
    }

    @Override
    public List<Cube> all() {
      return List.of(CUBE);
    }

    @Override
    public Optional<Cube> find(String id) {
      return id.equals("applications") ? Optional.of(CUBE) : Optional.empty();
    }

    @Override
    public List<Figure> figures(String id, Map<String, String> locked) {
      return List.of(
              figure("2020", "granted", "2"),
              figure("2020", "other", "1"),
              figure("2021", "granted", "4"),
              figure("2021", "o1", "2"),
              figure("2021", "o2", "3"))
          .stream()
          .filter(
              f ->
                  locked.entrySet().stream().allMatch(l -> f.code(l.getKey()).equals(l.getValue())))
          .toList();
    }

    private static Figure figure(String year, String row, String value) {
      return new Figure(
          Map.of(AREA, "jfj", YEAR, year, ROW, row, COLUMN, "total"),
          value,
          "件",
          "A",
          "http://www.example.org/id/obs/jfj/" + year + "/table3/" + row + "/total",
          "");
    }

    @Override
    public Optional<Export> export(String id, Map<String, String> locked, Form form) {
      return find(id).map(cube -> new Exported(locked.toString()));
    }

    @Override
    public long version() {
      return 1;
    }
  }
}
