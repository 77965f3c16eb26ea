package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro in this JVM. Its libraries lie unpacked in one place, its own files in the data
 * directory; each start begins with a pristine server configuration, since Payara would else deploy
 * twice.
 */
final class PayaraServer {
  private final Path runtime;
  private final Path root;
  private final Configuration configuration;

  PayaraServer(Path runtime, Path root, Configuration configuration) {
    this.runtime = runtime;
    this.root = root;
    this.configuration = configuration;
  }

  /** Starts it with the application; returns when it has been deployed, or has failed to. */
  void start(Path application) throws IOException, ReflectiveOperationException {
    Path commands = preBootCommands();
    System.setProperty(
        "fish.payara.micro.BootJar", runtime.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", runtime.toString());
    var arguments =
        new ArrayList<>(
            List.of(
                "--rootdir", root.toString(),
                "--port", configuration.get("gongkai.port"),
                "--prebootcommandfile", commands.toString(),
                "--logproperties", root.resolve("logging.properties").toString(),
                "--contextroot", "/",
                "--deploy", new ServedApplication(application).layOut(root).toString()));
    if (!configuration.flag("gongkai.cluster")) {
      arguments.add("--nohazelcast");
    }
    var loader = new RuntimeLoader(jars(), PayaraServer.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class.forName("fish.payara.micro.impl.PayaraMicroImpl", true, loader)
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments.toArray(String[]::new));
  }

  /** Removes what the last run left, and puts the pristine configuration in place. */
  void clean() throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (String part : List.of("config", "lib")) {
      try (Stream<Path> files = Files.walk(runtime.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = root.resolve(runtime.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** The jars of Payara Micro in the order of its class path. */
  private List<Path> jars() throws IOException {
    var jars = new ArrayList<Path>();
    jars.add(runtime.resolve("launch-micro.jar"));
    try (Stream<Path> files = Files.list(runtime.resolve("runtime"))) {
      files.sorted().forEach(jars::add);
    }
    return jars;
  }

  private Path preBootCommands() throws IOException {
    String listener =
        "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
    var lines = new ArrayList<String>();
    lines.add(
        "set configs.config.server-config.admin-service.das-config.deploy-xml-validation=none");
    lines.add("set " + listener + ".address=" + configuration.get("gongkai.host"));
    lines.add(
        "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false");
    lines.add(
        "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false");
    Path file = root.resolve("preboot.txt");
    Files.write(file, lines);
    return file;
  }
}
