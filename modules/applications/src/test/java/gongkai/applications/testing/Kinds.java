package gongkai.applications.testing;

import gongkai.catalogue.Attachments;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Knows PDF by its first bytes and takes nothing else. */
public final class Kinds {
  private Kinds() {}

  /** The door. */
  public static Attachments door() {
    return (Attachments)
        Proxy.newProxyInstance(
            Attachments.class.getClassLoader(),
            new Class<?>[] {Attachments.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "examine" -> examine((String) arguments[0], (Path) arguments[1]);
                  case "endings" -> "pdf";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Optional<Attachments.Kind> examine(String name, Path file) throws Exception {
    return Files.readString(file).startsWith("%PDF")
        ? Optional.of(new Attachments.Kind(name, "application/pdf"))
        : Optional.empty();
  }
}
