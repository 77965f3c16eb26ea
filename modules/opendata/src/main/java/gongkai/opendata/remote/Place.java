package gongkai.opendata.remote;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Where the other store is, and as whom we write there.
 *
 * @param update address that takes SPARQL updates
 * @param query address that takes SPARQL queries about the same dataset
 * @param graph address of the graph that is ours alone, empty for the default graph
 * @param authorization value of the header, empty for none
 */
record Place(URI update, URI query, String graph, String authorization) {
  static final String UPDATE = "gongkai.opendata.remote.update";
  static final String QUERY = "gongkai.opendata.remote.query";
  static final String GRAPH = "gongkai.opendata.remote.graph";
  static final String CREDENTIALS = "gongkai.opendata.remote.credentials";

  private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int LONGEST = 1_000;

  /**
   * Reads the settings; without any of them there is no other store.
   *
   * @throws IllegalStateException with the name of the setting that is wrong
   */
  static Optional<Place> of(String update, String query, String graph, String credentials) {
    if ((update + query + graph + credentials).isEmpty()) {
      return Optional.empty();
    }
    URI to = address(UPDATE, update);
    URI from = address(QUERY, query);
    if (!graph.isEmpty()
        && !graph.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+")) {
      throw wrong(GRAPH, "empty or an absolute address", graph);
    }
    if (credentials.isEmpty()) {
      return Optional.of(new Place(to, from, graph, ""));
    }
    for (URI address : new URI[] {to, from}) {
      if (address.getScheme().equals("http") && !OURS.contains(address.getHost())) {
        throw new IllegalStateException(
            CREDENTIALS + " may leave this machine by https only, not to " + address.getHost());
      }
    }
    return Optional.of(new Place(to, from, graph, authorization(Path.of(credentials))));
  }

  private static URI address(String setting, String value) {
    try {
      URI address = new URI(value);
      if (address.getHost() != null
          && address.getUserInfo() == null
          && address.getFragment() == null
          && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw (IllegalStateException) wrong(setting, "an http address", value).initCause(e);
    }
    throw wrong(setting, "an http address without user and fragment", value);
  }

  private static String authorization(Path file) {
    try {
      if (Files.size(file) <= LONGEST) {
        String line = Files.readString(file).strip();
        if (line.matches("[^:\\x00-\\x1f]+:[^\\x00-\\x1f]+")) {
          byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
          return "Basic " + Base64.getEncoder().encodeToString(bytes);
        }
      }
    } catch (IOException e) {
      throw (IllegalStateException)
          wrong(CREDENTIALS, "a file that can be read", file.toString()).initCause(e);
    }
    throw new IllegalStateException(
        CREDENTIALS + " must name a file with one line, user:password: " + file);
  }

  private static IllegalStateException wrong(String setting, String wanted, String found) {
    return new IllegalStateException(setting + " must be " + wanted + ": " + found);
  }
}
