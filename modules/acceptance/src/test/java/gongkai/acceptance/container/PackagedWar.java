package gongkai.acceptance.container;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built, deployed whole. */
final class PackagedWar {
  private PackagedWar() {}

  static WebArchive archive() {
    File war =
        Path.of(System.getProperty("gongkai.root"), "modules/server/target/gongkai.war").toFile();
    return ShrinkWrap.createFromZipFile(WebArchive.class, war);
  }
}
