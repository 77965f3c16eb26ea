package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application as this server deploys it. Payara reads every class of every jar that lies inside
 * an application, in search of annotations, which takes longer than all else of a start. So only
 * the jars that have something for the container stay inside; the others stay where they were built
 * and are named to the application's class loader, which looks into them as before.
 */
final class ServedApplication {
  private static final Pattern FOR_THE_CONTAINER =
      Pattern.compile("(gongkai|primefaces|omnifaces)-.*\\.jar");
  private static final Path LIBRARIES = Path.of("WEB-INF", "lib");
  private static final String LOADER = "<class-loader delegate=\"false\"/>";

  private final Path built;

  /** Of the directory that the build made. */
  ServedApplication(Path built) {
    this.built = built;
  }

  /** Lays it out in a directory that does not exist yet, under the name it was built with. */
  Path layOut(Path parent) throws IOException {
    Path target = parent.resolve(built.getFileName());
    var outside = new ArrayList<Path>();
    for (Path file : files()) {
      Path relative = built.relativize(file);
      if (relative.startsWith(LIBRARIES) && !staysInside(file)) {
        outside.add(file);
      } else {
        link(file, target.resolve(relative.toString()));
      }
    }
    name(outside, target.resolve("WEB-INF/glassfish-web.xml"));
    return target;
  }

  static boolean staysInside(Path jar) {
    return FOR_THE_CONTAINER.matcher(jar.getFileName().toString()).matches();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(built)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A second name for the file, or a copy where the file system has no such names. */
  private static void link(Path file, Path name) throws IOException {
    Files.createDirectories(name.getParent());
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void name(List<Path> jars, Path descriptor) throws IOException {
    String paths = jars.stream().map(ServedApplication::path).collect(Collectors.joining(";"));
    String text = Files.readString(descriptor);
    if (!text.contains(LOADER)) {
      throw new IllegalStateException(descriptor + " does not contain " + LOADER);
    }
    Files.delete(descriptor); // it may be a second name of the built one
    Files.writeString(
        descriptor,
        text.replace(LOADER, LOADER.replace("/>", " extra-class-path=\"" + paths + "\"/>")));
  }

  /** As the descriptor takes it: a colon separates paths there unless a backslash precedes it. */
  private static String path(Path jar) {
    return jar.toString().replace(":", "\\:").replace("&", "&amp;").replace("<", "&lt;");
  }
}
