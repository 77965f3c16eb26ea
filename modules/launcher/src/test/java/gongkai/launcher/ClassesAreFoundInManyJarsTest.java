package gongkai.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loader of the server finds what the standard one finds in the same jars. */
class ClassesAreFoundInManyJarsTest {
  private static final String CLASS = Setting.class.getName();
  private static final String CLASS_FILE = CLASS.replace('.', '/') + ".class";

  @TempDir private Path directory;
  private Path first;
  private Path second;

  @BeforeEach
  void twoJars() throws IOException {
    first = jar("first.jar", Map.of("META-INF/services/x", "one", "a/only-here.txt", "1"));
    second = jar("second.jar", Map.of("META-INF/services/x", "two", CLASS_FILE, ""));
  }

  @Test
  void loadsAClassAndNamesItsPackageAndPlace() throws Exception {
    Class<?> found = loader().loadClass(CLASS);

    assertEquals("payara", found.getClassLoader().getName());
    assertEquals("9.1", found.getPackage().getImplementationVersion());
    assertEquals(second.toUri().toURL(), found.getProtectionDomain().getCodeSource().getLocation());
  }

  @Test
  void refusesAClassThatNoJarHas() throws Exception {
    RuntimeLoader loader = loader();

    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("a.Missing"));
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("nowhere.at.all.Missing"));
  }

  @Test
  void findsEachResourceInTheOrderOfTheJars() throws Exception {
    List<URL> found = Collections.list(loader().getResources("META-INF/services/x"));

    assertEquals(List.of("one", "two"), found.stream().map(this::text).toList());
    assertEquals("one", text(loader().getResource("META-INF/services/x")));
    assertNull(loader().getResource("META-INF/services/y"));
  }

  @Test
  void findsAFolderWithAndWithoutItsSlash() throws Exception {
    assertNotNull(loader().getResource("a/"));
    assertNotNull(loader().getResource("a"));
    assertNotNull(loader().getResource("a/only-here.txt"));
  }

  private RuntimeLoader loader() throws IOException {
    return new RuntimeLoader(List.of(first, second), ClassLoader.getPlatformClassLoader());
  }

  private Path jar(String name, Map<String, String> files) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "9.1");
    Path jar = directory.resolve(name);
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      if (files.containsKey("a/only-here.txt")) {
        out.putNextEntry(new JarEntry("a/"));
      }
      for (var file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(content(file.getKey(), file.getValue()));
      }
    }
    return jar;
  }

  private static byte[] content(String name, String text) throws IOException {
    if (!name.equals(CLASS_FILE)) {
      return text.getBytes(UTF_8);
    }
    try (var in = Setting.class.getResourceAsStream("/" + CLASS_FILE)) {
      return in.readAllBytes();
    }
  }

  private String text(URL address) {
    try (var in = address.openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
