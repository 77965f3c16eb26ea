package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The statements of one record: those about the record and its parts, and apart from them the
 * labels of the concepts and years that it mentions, which it shares with other records.
 */
public final class Description {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Uris uris;
  private final Set<Triple> own = new LinkedHashSet<>();
  private final Map<Node, Set<Triple>> mentions = new LinkedHashMap<>();

  Description(Uris uris) {
    this.uris = uris;
  }

  /** Statements about the record and its parts; no other record makes any about them. */
  public Set<Triple> own() {
    return own;
  }

  /** Statements about what the record mentions, by their subject. */
  public Map<Node, Set<Triple>> mentions() {
    return mentions;
  }

  /** What is said but for figures: the record, its parts, and the labels of what these name. */
  public Set<Triple> withoutFigures() {
    Set<Node> figures = new HashSet<>();
    for (Triple statement : own) {
      if (statement.getPredicate().equals(QB.term("dataSet"))) {
        figures.add(statement.getSubject());
      }
    }
    Set<Triple> statements = new LinkedHashSet<>();
    Set<Node> named = new HashSet<>();
    for (Triple statement : own) {
      if (!figures.contains(statement.getSubject())) {
        statements.add(statement);
        named.add(statement.getObject());
      }
    }
    mentions.forEach(
        (concept, labels) -> statements.addAll(named.contains(concept) ? labels : Set.of()));
    return statements;
  }

  /** Starts or continues the statements about a subject. */
  About about(Node subject) {
    return new About(subject, own);
  }

  /**
   * A concept by code and label, to be linked to; {@code coded} has {@code code, name, nameEn?}.
   */
  Node concept(String scheme, JsonObject coded) {
    return concept(
        scheme,
        coded.getString("code", ""),
        coded.getString("name", ""),
        coded.getString("nameEn", ""));
  }

  /** A concept by code and labels, empty where there is none. */
  Node concept(String scheme, String code, String name, String nameEn) {
    Node concept = uris.concept(scheme, code);
    mention(concept)
        .a(SKOS.term("Concept"))
        .link(SKOS.term("inScheme"), uris.scheme(scheme))
        .plain(SKOS.term("notation"), code)
        .text(SKOS.term("prefLabel"), name, "zh")
        .text(SKOS.term("prefLabel"), nameEn, "en");
    return concept;
  }

  /** Statements about something that other records mention too. */
  About mention(Node subject) {
    return new About(subject, mentions.computeIfAbsent(subject, s -> new LinkedHashSet<>()));
  }

  /** Makes statements about one subject; empty values make none. */
  record About(Node subject, Set<Triple> statements) {

    About a(Node type) {
      return link(RDF.term("type"), type);
    }

    About link(Node property, Node object) {
      statements.add(Triple.create(subject, property, object));
      return this;
    }

    About text(Node property, String value, String language) {
      return value.isBlank()
          ? this
          : link(property, NodeFactory.createLiteralLang(value, language));
    }

    About plain(Node property, String value) {
      return value.isBlank() ? this : link(property, NodeFactory.createLiteralString(value));
    }

    About typed(Node property, String value, XSDDatatype type) {
      return value.isBlank() ? this : link(property, NodeFactory.createLiteralDT(value, type));
    }

    About date(Node property, String value) {
      return typed(property, value, XSDDatatype.XSDdate);
    }

    About moment(Node property, Instant value) {
      return moment(property, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(ZONE)));
    }

    About moment(Node property, String value) {
      return typed(property, value, XSDDatatype.XSDdateTime);
    }

    About number(Node property, long value) {
      return typed(property, Long.toString(value), XSDDatatype.XSDinteger);
    }
  }
}
