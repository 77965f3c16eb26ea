package gongkai.portal.failure;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.net.MalformedURLException;

/** Knows the addresses that servlets and static files answer, not this module. */
final class Elsewhere {
  private Elsewhere() {}

  static boolean answers(ServletContext servlets, String path) {
    return servlets.getServletRegistrations().values().stream()
            .map(ServletRegistration::getMappings)
            .flatMap(java.util.Collection::stream)
            .anyMatch(mapping -> covers(mapping, path))
        || isStatic(servlets, path);
  }

  static boolean covers(String mapping, String path) {
    if (mapping.equals("/") || mapping.equals("/*") || mapping.startsWith("*.jsp")) {
      return false;
    }
    if (mapping.startsWith("*.")) {
      return path.endsWith(mapping.substring(1));
    }
    if (mapping.endsWith("/*")) {
      String folder = mapping.substring(0, mapping.length() - 2);
      return path.equals(folder) || path.startsWith(folder + "/");
    }
    return path.equals(mapping);
  }

  private static boolean isStatic(ServletContext servlets, String path) {
    try {
      return !path.endsWith("/")
          && !path.startsWith("/WEB-INF")
          && !path.startsWith("/META-INF")
          && servlets.getResource(path) != null;
    } catch (MalformedURLException notOne) {
      return false;
    }
  }
}
