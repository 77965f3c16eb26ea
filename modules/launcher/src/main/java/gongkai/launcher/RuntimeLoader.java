package gongkai.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of Payara Micro from its many jars. It knows which folders each jar has, so a
 * class is looked for only where it can be: the standard loader asks one jar after the other, and
 * all of them for each class of the application, which is looked for here first.
 */
final class RuntimeLoader extends SecureClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final JarFolders folders;

  /** Over the jars, of which the first that has a class wins. */
  RuntimeLoader(List<Path> jars, ClassLoader parent) throws IOException {
    super("payara", parent);
    folders = JarFolders.of(jars);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    for (JarFile jar : folders.having(path)) {
      JarEntry entry = jar.getJarEntry(path);
      if (entry != null) {
        return define(name, jar, entry);
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return folders.having(name).stream()
        .filter(jar -> jar.getJarEntry(name) != null)
        .findFirst()
        .map(jar -> address(jar, name))
        .orElse(null);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    return Collections.enumeration(
        folders.having(name).stream()
            .filter(jar -> jar.getJarEntry(name) != null)
            .map(jar -> address(jar, name))
            .toList());
  }

  private Class<?> define(String name, JarFile jar, JarEntry entry) throws ClassNotFoundException {
    try (var in = jar.getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      definePackageOf(name, jar);
      URL location = Path.of(jar.getName()).toUri().toURL();
      return defineClass(
          name, bytes, 0, bytes.length, new CodeSource(location, (Certificate[]) null));
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Names the package with its version, which some libraries ask for. */
  private void definePackageOf(String name, JarFile jar) throws IOException {
    int end = name.lastIndexOf('.');
    if (end < 0 || getDefinedPackage(name.substring(0, end)) != null) {
      return;
    }
    var attributes =
        Objects.requireNonNullElseGet(jar.getManifest(), Manifest::new).getMainAttributes();
    try {
      definePackage(
          name.substring(0, end),
          attributes.getValue("Specification-Title"),
          attributes.getValue("Specification-Version"),
          attributes.getValue("Specification-Vendor"),
          attributes.getValue("Implementation-Title"),
          attributes.getValue("Implementation-Version"),
          attributes.getValue("Implementation-Vendor"),
          null);
    } catch (IllegalArgumentException e) {
      // another thread has defined it meanwhile
    }
  }

  private static URL address(JarFile jar, String name) {
    try {
      return URI.create("jar:" + Path.of(jar.getName()).toUri() + "!/" + name).toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
