package gongkai.acceptance.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Programs of others that read what we publish, installed once in {@code .cache/clients} or by the
 * system's package manager. Where one cannot be had, what needs it is skipped and says so.
 */
final class OtherClients {
  private static final Path FOLDER =
      Path.of(System.getProperty("gongkai.root"), ".cache", "clients").toAbsolutePath();
  static final String PYTHON = "/usr/bin/python3";

  private static final int SETUP_SECONDS = 600;

  /** What was tried once: a registry that is not there is not waited for by each test. */
  private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

  private OtherClients() {}

  /** What a program printed, and how it ended. */
  record Output(int status, String text) {
    List<String> lines() {
      return text.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  /** A program of npm packages; skips the test where there is no Node or no registry. */
  static Path npm(String program, String... packages) {
    assumeTrue(has("npm"), "npm is not there: " + program + " is not tried");
    Path found = FOLDER.resolve("npm/node_modules/.bin").resolve(program);
    if (!Files.isExecutable(found) && TRIED.add(program)) {
      String options = "--ignore-scripts --no-audit --no-fund --fetch-retries=1 --prefix";
      List<String> command = new ArrayList<>(List.of("npm", "install"));
      command.addAll(List.of(options.split(" ")));
      command.add(directory("npm").toString());
      command.addAll(List.of(packages));
      run(SETUP_SECONDS, command);
    }
    assumeTrue(Files.isExecutable(found), program + " cannot be installed: it is not tried");
    return found;
  }

  /** Modules of the system's Python; skips the test where they cannot be had. */
  static void python(String modules, String... packages) {
    List<String> importing = List.of(PYTHON, "-c", "import " + modules);
    if (run(60, importing).status() != 0) {
      install(packages);
    }
    assumeTrue(run(60, importing).status() == 0, modules + " cannot be installed: it is not tried");
  }

  /** A program of a Debian package; skips the test where it cannot be had. */
  static void debian(String program, String name) {
    if (!has(program)) {
      install(name);
    }
    assumeTrue(has(program), program + " cannot be installed: it is not tried");
  }

  private static void install(String... packages) {
    List<String> command =
        new ArrayList<>(
            // another run may be installing too
            List.of("apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "-qq"));
    command.add("--no-install-recommends");
    command.addAll(List.of(packages));
    if (has("apt-get") && run(SETUP_SECONDS, command).status() != 0) {
      run(SETUP_SECONDS, List.of("apt-get", "update", "-qq"));
      run(SETUP_SECONDS, command);
    }
  }

  private static boolean has(String program) {
    return run(30, List.of("sh", "-c", "command -v " + program)).status() == 0;
  }

  private static Path directory(String name) {
    try {
      return Files.createDirectories(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder quiet(ProcessBuilder builder) {
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder;
  }

  static Output run(int seconds, String... command) {
    return run(seconds, List.of(command));
  }

  /** Runs a program to its end, or ends it after so many seconds. */
  static Output run(int seconds, List<String> command) {
    try {
      Path output = Files.createTempFile("client", ".txt");
      Path errors = Files.createTempFile("client", ".err");
      Process process =
          quiet(new ProcessBuilder(command))
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      int status = process.exitValue();
      String text = Files.readString(output);
      return new Output(status, status == 0 ? text : text + Files.readString(errors));
    } catch (IOException e) {
      return new Output(127, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
