package gongkai.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Fuseki in a process of its own with the data of our store: TDB2 and, for full text, jena-text
 * with Lucene's analyzer for Chinese, Japanese and Korean over titles and descriptions.
 */
final class Fuseki implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LOADING = Duration.ofMinutes(60);
  private static final String CONFIGURATION =
      """
      PREFIX : <#>
      PREFIX fuseki: <http://jena.apache.org/fuseki#>
      PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dct: <http://purl.org/dc/terms/>
      :plain a fuseki:Service ; fuseki:name "ds" ; fuseki:dataset :tdb ;
        fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] .
      :searching a fuseki:Service ; fuseki:name "text" ; fuseki:dataset :indexed ;
        fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] .
      :tdb a tdb2:DatasetTDB2 ; tdb2:location "{folder}/tdb" .
      :indexed a text:TextDataset ; text:dataset :tdb ; text:index :lucene .
      :lucene a text:TextIndexLucene ; text:directory "{folder}/lucene" ; text:entityMap :map ;
        text:analyzer [ a text:GenericAnalyzer ;
          text:class "org.apache.lucene.analysis.cjk.CJKAnalyzer" ] .
      :map a text:EntityMap ; text:entityField "uri" ; text:defaultField "title" ;
        text:map ( [ text:field "title" ; text:predicate dct:title ]
          [ text:field "description" ; text:predicate dct:description ] ) .
      """;

  private final Path jar;
  private final Path folder;
  private final String heap;
  private final int port;
  private final Process process;

  private Fuseki(Path jar, Path folder, String heap) throws IOException, InterruptedException {
    this.jar = jar;
    this.folder = folder;
    this.heap = heap;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
    this.process =
        java(
            "fuseki.txt",
            "org.apache.jena.fuseki.main.cmds.FusekiServerCmd",
            "--localhost",
            "--port",
            Integer.toString(port),
            "--config",
            folder.resolve("config.ttl").toString());
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also when it is ended
    await();
  }

  /**
   * Loads statements for both, into our store's folder, of which Fuseki gets a copy, and indexes
   * them.
   *
   * @param heap {@code -Xmx…}, the same as that of our server
   */
  static void load(Path jar, Path statements, Path store, Path folder, String heap)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("config.ttl"), CONFIGURATION.replace("{folder}", folder.toString()));
    Tool tool = new Tool(jar, folder, heap);
    tool.load(store, statements);
    copy(store, folder.resolve("tdb"));
    tool.index();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  /** Starts the server on what was loaded. */
  static Fuseki start(Path jar, Path folder, String heap) throws IOException, InterruptedException {
    return new Fuseki(jar, folder, heap);
  }

  private record Tool(Path jar, Path folder, String heap) {
    void load(Path store, Path statements) throws IOException, InterruptedException {
      run("load.txt", "tdb2.tdbloader", "--loc", store.toString(), statements.toString());
      try (Stream<String> told = Files.lines(folder.resolve("load.txt"))) {
        told.filter(line -> line.contains("Triples = ")).forEach(System.out::println);
      }
    }

    void index() throws IOException, InterruptedException {
      String configuration = folder.resolve("config.ttl").toString();
      run("index.txt", "jena.textindexer", "--desc", configuration);
    }

    void run(String output, String... command) throws IOException, InterruptedException {
      Process process = start(jar, folder, heap, output, command);
      if (!process.waitFor(LOADING.toMinutes(), TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(
            String.join(" ", command) + ": see " + folder.resolve(output));
      }
    }
  }

  private Process java(String output, String... command) throws IOException {
    return start(jar, folder, heap, output, command);
  }

  private static Process start(Path jar, Path folder, String heap, String output, String... command)
      throws IOException {
    List<String> whole =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                jar.toString()));
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole)
        .directory(folder.toFile())
        .redirectError(folder.resolve(output + ".err").toFile())
        .redirectOutput(folder.resolve(output).toFile())
        .start();
  }

  /** The endpoint for a query; the one for full text costs other queries a little. */
  URI endpoint(boolean text) {
    return URI.create("http://127.0.0.1:" + port + (text ? "/text" : "/ds") + "/sparql");
  }

  private void await() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpClient client = HttpClient.newHttpClient();
    URI ask = URI.create(endpoint(false) + "?query=ASK%7B%7D");
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(HttpRequest.newBuilder(ask).build(), BodyHandlers.discarding()).statusCode()
            == 200) {
          return;
        }
      } catch (IOException e) {
        LockSupport.parkNanos(100_000_000); // not listening yet
      }
    }
    close();
    throw new IllegalStateException("Fuseki did not start: see " + folder.resolve("fuseki.txt"));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
