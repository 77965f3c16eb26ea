package gongkai.opendata.cube;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Exported;
import gongkai.opendata.Cubes.Form;
import gongkai.opendata.Cubes.TooLarge;
import gongkai.opendata.Generated;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is made in memory: it has the figures of so many reports and no more. */
class AFileHasFiguresOfSomeReportsTest {
  private static final Map<String, String> GRANTED =
      Map.of(Cubes.ROW, "granted", Cubes.COLUMN, "total");

  @TempDir Path data;
  private FollowedCubes followed;

  /** A file takes two reports here. */
  private StoredCubes cubes;

  @BeforeEach
  void publish() {
    followed =
        new FollowedCubes(
            data, Generated.report(2019), Generated.report(2020), Generated.report(2021));
    cubes = new StoredCubes(followed.store, 2);
  }

  @AfterEach
  void close() {
    followed.close();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void moreIsRefusedInEveryForm(Form form) {
    assertThat(cubes.export("applications", Map.of(), form)).contains(new TooLarge());
    assertThat(cubes.export("applications", Map.of(Cubes.AREA, "jfj"), form))
        .contains(new TooLarge());
    assertThat(cubes.export("applications", Map.of(Cubes.ROW, "granted"), form))
        .contains(new TooLarge());
  }

  @ParameterizedTest
  @EnumSource(value = Form.class, names = "CUBE_LINK", mode = EnumSource.Mode.EXCLUDE)
  void whoSelectsAYearHasTheFile(Form form) {
    Map<String, String> year = Map.of(Cubes.YEAR, "2020");

    assertThat(cubes.export("applications", year, form))
        .contains(new Exported(followed.text("applications", year, form)));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aFigureOfEachReportIsLittle(Form form) {
    assertThat(cubes.export("applications", GRANTED, form))
        .contains(new Exported(followed.text("applications", GRANTED, form)));
  }

  @Test
  void aReportTakesMoreInTheFormOfCubeLink() {
    Map<String, String> year = Map.of(Cubes.YEAR, "2020");

    assertThat(cubes.export("applications", year, Form.CUBE_LINK)).contains(new TooLarge());
    assertThat(new StoredCubes(followed.store, 5).export("applications", year, Form.CUBE_LINK))
        .contains(new Exported(followed.text("applications", year, Form.CUBE_LINK)));
  }

  @Test
  void asManyAsItTakesAreThere() {
    followed.journal.withdraw("report", "jfj/2019");
    followed.follow();

    assertThat(cubes.export("applications", Map.of(), Form.CSV))
        .contains(new Exported(followed.text("applications", Map.of(), Form.CSV)));
  }
}
