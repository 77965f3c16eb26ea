package gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayaraReadsOnlyWhatItMustTest {
  private static final String DESCRIPTOR = "WEB-INF/glassfish-web.xml";

  @TempDir Path home;

  @Test
  void jarsForTheContainerStayInsideAndTheOthersAreNamedToTheClassLoader() throws Exception {
    Path built = built("<class-loader delegate=\"false\"/>");
    file("built/gongkai/WEB-INF/lib/gongkai-portal-1.jar", "ours");
    Path lucene = file("built/gongkai/WEB-INF/lib/lucene-core-1.jar", "theirs");
    file("built/gongkai/assets/error.html", "page");

    Path served = new ServedApplication(built).layOut(home.resolve("served"));

    assertThat(served).isEqualTo(home.resolve("served/gongkai"));
    assertThat(served.resolve("WEB-INF/lib")).isDirectoryContaining("glob:**gongkai-portal-1.jar");
    assertThat(served.resolve("WEB-INF/lib/lucene-core-1.jar")).doesNotExist();
    assertThat(served.resolve("assets/error.html")).hasContent("page");
    assertThat(served.resolve(DESCRIPTOR))
        .content()
        .contains("delegate=\"false\" extra-class-path=\"" + lucene + "\"/>");
  }

  @Test
  void whatWasBuiltIsNotChanged() throws Exception {
    Path built = built("<class-loader delegate=\"false\"/>");
    file("built/gongkai/WEB-INF/lib/lucene-core-1.jar", "theirs");

    new ServedApplication(built).layOut(home.resolve("served"));

    assertThat(built.resolve(DESCRIPTOR)).hasContent("<class-loader delegate=\"false\"/>");
    assertThat(built.resolve("WEB-INF/lib/lucene-core-1.jar")).exists();
  }

  @Test
  void aPathWithAColonIsStillOnePath() throws Exception {
    Path built = built("<class-loader delegate=\"false\"/>");
    file("built/gongkai/WEB-INF/lib/a:b.jar", "theirs");

    Path served = new ServedApplication(built).layOut(home.resolve("served"));

    assertThat(served.resolve(DESCRIPTOR)).content().contains("/a\\:b.jar\"");
  }

  @Test
  void aDescriptorWithoutClassLoaderStopsTheStart() throws Exception {
    Path built = built("<glassfish-web-app/>");

    assertThatThrownBy(() -> new ServedApplication(built).layOut(home.resolve("served")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("class-loader");
  }

  private Path built(String descriptor) throws IOException {
    file("built/gongkai/" + DESCRIPTOR, descriptor);
    return home.resolve("built/gongkai");
  }

  private Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
