package gongkai.portal.cube;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.uri.PathTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryCubeHasItsAddressTest {
  @ParameterizedTest
  @CsvSource({
    "cube, /applications, applications, ",
    "cube, /table6-count, table6-count, ",
    "form, /applications.csv, applications, csv",
    "form, /table6-amount.csv, table6-amount, csv",
    "form, /table6-count.json, table6-count, json",
    "form, /table6-count.sdmx.csv, table6-count, sdmx.csv",
    "form, /table6-count.cube.ttl, table6-count, cube.ttl"
  })
  void aSharedCubeAndThatOfATableAreFound(String method, String path, String id, String suffix) {
    Map<String, String> found = new HashMap<>();

    assertThat(template(method).match(path, found)).isTrue();

    assertThat(found).containsEntry("id", id);
    assertThat(found.get("suffix")).isEqualTo(suffix);
  }

  @ParameterizedTest
  @CsvSource({"cube, /applications.csv", "cube, /a/b", "form, /applications.xml", "form, /.csv"})
  void nothingElseIs(String method, String path) {
    assertThat(template(method).match(path, new HashMap<>())).isFalse();
  }

  private static PathTemplate template(String method) {
    return Arrays.stream(CubeResource.class.getMethods())
        .filter(each -> each.getName().equals(method))
        .map(each -> new PathTemplate(each.getAnnotation(Path.class).value()))
        .findFirst()
        .orElseThrow();
  }
}
