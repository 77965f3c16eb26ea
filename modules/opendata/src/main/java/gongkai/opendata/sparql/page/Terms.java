package gongkai.opendata.sparql.page;

import gongkai.opendata.sparql.gate.Statistics;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the editor completes: prefixes, the terms of our vocabulary, and those that the data has.
 */
public final class Terms {
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

  /** Terms of an origin. */
  public Terms(Uris uris, String publisher) {
    String own = uris.gd("").getURI();
    prefixes.put("gd", own);
    for (Prefix prefix : Prefix.values()) {
      prefixes.put(prefix.label(), prefix.namespace());
    }
    Graph vocabulary = OwnVocabulary.graph(uris, publisher);
    vocabulary
        .find(Node.ANY, Prefix.RDFS.term("label"), Node.ANY)
        .filterKeep(triple -> triple.getSubject().getURI().startsWith(own))
        .forEachRemaining(this::label);
  }

  private void label(Triple triple) {
    labels
        .computeIfAbsent(triple.getSubject().getURI(), term -> new LinkedHashMap<>())
        .put(triple.getObject().getLiteralLanguage(), triple.getObject().getLiteralLexicalForm());
  }

  /** {@code {"prefixes": {label: address}, "terms": [{"name", "zh"?, "en"?}]}}, in order. */
  public String json(Optional<Statistics.Counts> counts) {
    TreeSet<String> addresses = new TreeSet<>(labels.keySet());
    counts.ifPresent(
        known -> {
          addresses.addAll(known.classes().keySet());
          addresses.addAll(known.properties().keySet());
        });
    JsonObjectBuilder spaces = Json.createObjectBuilder();
    prefixes.forEach(spaces::add);
    JsonArrayBuilder terms = Json.createArrayBuilder();
    for (String address : addresses) {
      name(address)
          .ifPresent(
              name -> {
                JsonObjectBuilder term = Json.createObjectBuilder().add("name", name);
                labels.getOrDefault(address, Map.of()).forEach(term::add);
                terms.add(term);
              });
    }
    return Json.createObjectBuilder()
        .add("prefixes", spaces)
        .add("terms", terms)
        .build()
        .toString();
  }

  private Optional<String> name(String address) {
    return prefixes.entrySet().stream()
        .filter(prefix -> address.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + address.substring(prefix.getValue().length()))
        .filter(name -> name.matches("[a-z-]+:[A-Za-z0-9_-]+"))
        .findFirst();
  }
}
