package gongkai.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher decides by the name of a jar what Payara reads; here by what lies in it. */
class NothingForTheContainerIsLeftOutTest {
  private static final Pattern FOR_THE_CONTAINER =
      Pattern.compile(
          "META-INF/(beans|web-fragment|faces-config|persistence)\\.xml|META-INF/resources/.+"
              + "|META-INF/.*\\.(tld|taglib\\.xml)|META-INF/services/jakarta\\.(servlet|enterprise)\\..*");

  @Test
  void every_jar_with_beans_fragments_or_faces_lies_inside_the_application() throws Exception {
    Path libraries =
        Path.of(System.getProperty("gongkai.root"), "modules/server/target/gongkai/WEB-INF/lib");
    Path served = RunningServer.shared().data().resolve("server/gongkai/WEB-INF/lib");

    List<String> expected;
    try (Stream<Path> jars = Files.list(libraries)) {
      expected =
          jars.filter(jar -> hasSomething(jar))
              .map(NothingForTheContainerIsLeftOutTest::name)
              .toList();
    }

    assertThat(expected).hasSizeGreaterThan(5);
    try (Stream<Path> jars = Files.list(served)) {
      assertThat(jars.map(NothingForTheContainerIsLeftOutTest::name)).containsAll(expected);
    }
  }

  private static boolean hasSomething(Path path) {
    try (var jar = new JarFile(path.toFile())) {
      return jar.stream().anyMatch(entry -> FOR_THE_CONTAINER.matcher(entry.getName()).matches());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
