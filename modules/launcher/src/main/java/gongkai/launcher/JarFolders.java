package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** Which of many jars have which folders. The jars stay open for as long as the JVM runs. */
final class JarFolders {
  private static final String VERSIONS = "META-INF/versions/";

  private final Map<String, List<JarFile>> jars = new HashMap<>();

  private JarFolders() {}

  static JarFolders of(List<Path> paths) throws IOException {
    var folders = new JarFolders();
    for (Path path : paths) {
      folders.add(new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion()));
    }
    return folders;
  }

  /** The jars, in their order, that may have an entry of that name. */
  List<JarFile> having(String name) {
    return jars.getOrDefault(folder(name), List.of());
  }

  private void add(JarFile jar) {
    jar.stream()
        .map(entry -> plain(entry.getName()))
        .map(JarFolders::folder)
        .distinct()
        .forEach(folder -> jars.computeIfAbsent(folder, f -> new ArrayList<>()).add(jar));
  }

  /** The name under which a multi-release jar shows an entry. */
  private static String plain(String name) {
    return name.startsWith(VERSIONS)
        ? name.substring(name.indexOf('/', VERSIONS.length()) + 1)
        : name;
  }

  /**
   * The folder of an entry; that of a folder, which may be asked for without its slash, is its
   * parent.
   */
  private static String folder(String name) {
    int end = name.lastIndexOf('/', name.endsWith("/") ? name.length() - 2 : name.length());
    return end < 0 ? "" : name.substring(0, end);
  }
}
