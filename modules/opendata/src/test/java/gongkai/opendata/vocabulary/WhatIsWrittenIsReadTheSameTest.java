package gongkai.opendata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.wire.Gzip;
import gongkai.opendata.wire.PackedDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Documents of ours, read by Jena's parsers. */
class WhatIsWrittenIsReadTheSameTest {
  private static final Uris URIS = new Uris("http://gk.example/");
  private static final Node GRAPH = URIS.at("feed/a/7");
  private static final List<RDFDatatype> TYPES =
      List.of(
          XSDDatatype.XSDinteger,
          XSDDatatype.XSDdecimal,
          XSDDatatype.XSDboolean,
          XSDDatatype.XSDdate,
          TypeMapper.getInstance().getSafeTypeByName("http://gk.example/def/gd#other-type"));

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<String> awkward =
        Arbitraries.strings()
            .withChars("\"\\\n\r\t\b\f'<>{}|^`@ .;,#:%公開\u007f\u0085\u2028\u0001")
            .ofMaxLength(12);
    Arbitrary<String> numbers =
        Arbitraries.of("0", "-7", "+07", "1.5", "-.5", "1.", "1e3", "true", "TRUE", "١", "007", "");
    return Arbitraries.oneOf(any, awkward, numbers)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  @Provide
  Arbitrary<Node> addresses() {
    Arbitrary<String> namespaces =
        Arbitraries.of(
            "http://gk.example/id/item/",
            "http://gk.example/def/gd#",
            "http://purl.org/dc/terms/",
            "http://www.w3.org/ns/dcat#",
            "urn:x:");
    Arbitrary<String> locals =
        Arbitraries.strings()
            .withChars("aZ09_-.~%!$&'()*+,;=:@/?#局\"")
            .withCharRange('a', 'z')
            .ofMaxLength(8);
    return Combinators.combine(namespaces, locals).as((n, l) -> NodeFactory.createURI(n + l));
  }

  @Provide
  Arbitrary<List<Triple>> statements() {
    Arbitrary<Node> literals =
        Combinators.combine(
                texts(),
                Arbitraries.integers().between(0, TYPES.size() + 1),
                Arbitraries.of("zh", "en-GB"))
            .as(
                (text, type, language) ->
                    type < TYPES.size()
                        ? NodeFactory.createLiteralDT(text, TYPES.get(type))
                        : type == TYPES.size()
                            ? NodeFactory.createLiteralLang(text, language)
                            : NodeFactory.createLiteralString(text));
    Arbitrary<Node> properties = Arbitraries.oneOf(addresses(), Arbitraries.of(RDF.type.asNode()));
    return Combinators.combine(addresses(), properties, Arbitraries.oneOf(addresses(), literals))
        .as(Triple::create)
        .list()
        .ofMaxSize(20);
  }

  @Property
  void everyFormSaysTheStatements(@ForAll("statements") List<Triple> statements) {
    Set<Triple> said = new HashSet<>(statements);

    assertThat(plain(RdfFormat.TURTLE.write(statements, URIS), Lang.TURTLE)).isEqualTo(said);
    assertThat(plain(RdfFormat.N_TRIPLES.write(statements, URIS), Lang.NTRIPLES)).isEqualTo(said);
    assertThat(named(RdfFormat.quads(statements, GRAPH), Lang.NQUADS)).isEqualTo(said);
  }

  @Property(tries = 200)
  void aNamedGraphStandsBesideTheOthers(
      @ForAll("statements") List<Triple> plain, @ForAll("statements") List<Triple> named) {
    byte[] packed = PackedDocument.trig(URIS).say(plain).graph(GRAPH, named).packed();
    String trig = new String(Gzip.unpacked(packed), StandardCharsets.UTF_8);

    assertThat(plain(trig, Lang.TRIG)).isEqualTo(new HashSet<>(plain));
    assertThat(named(trig, Lang.TRIG)).isEqualTo(new HashSet<>(named));
  }

  @Property(tries = 200)
  void theSameStatementsAreTheSameBytes(@ForAll("statements") List<Triple> statements) {
    List<Triple> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(statements.size()));
    shuffled.addAll(statements);

    assertThat(RdfFormat.TURTLE.write(shuffled, URIS))
        .isEqualTo(RdfFormat.TURTLE.write(statements, URIS));
    assertThat(RdfFormat.N_TRIPLES.write(shuffled, URIS))
        .isEqualTo(RdfFormat.N_TRIPLES.write(statements, URIS));
  }

  @Test
  void peopleCanReadIt() {
    Node item = URIS.at("id/item/360/2020-1");
    List<Triple> statements =
        List.of(
            Triple.create(
                item, Prefix.DCT.term("title"), NodeFactory.createLiteralLang("通知", "zh")),
            Triple.create(item, RDF.type.asNode(), Prefix.DCAT.term("Dataset")),
            Triple.create(item, RDF.type.asNode(), URIS.gd("DisclosureRecord")),
            Triple.create(
                item,
                URIS.gd("count"),
                NodeFactory.createLiteralDT("130", XSDDatatype.XSDinteger)));

    assertThat(RdfFormat.TURTLE.write(statements, URIS))
        .isEqualTo(
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix gd: <http://gk.example/def/gd#> .

            <http://gk.example/id/item/360/2020-1>
                a gd:DisclosureRecord , dcat:Dataset ;
                gd:count 130 ;
                dct:title "通知"@zh .
            """);
  }

  @Test
  void blankNodesOfQueriesAreKept() {
    Node blank = NodeFactory.createBlankNode();
    List<Triple> statements =
        List.of(
            Triple.create(blank, RDF.type.asNode(), Prefix.DCAT.term("Dataset")),
            Triple.create(GRAPH, Prefix.DCT.term("relation"), blank));

    DatasetGraph read = read(RdfFormat.TURTLE.write(statements, URIS), Lang.TURTLE);

    assertThat(
            read.getDefaultGraph()
                .find(GRAPH, Prefix.DCT.term("relation"), Node.ANY)
                .next()
                .getObject())
        .isEqualTo(
            read.getDefaultGraph().find(Node.ANY, RDF.type.asNode(), Node.ANY).next().getSubject());
  }

  private static Set<Triple> plain(String document, Lang lang) {
    return read(document, lang).getDefaultGraph().find().toSet();
  }

  private static Set<Triple> named(String document, Lang lang) {
    return read(document, lang).getGraph(GRAPH).find().toSet();
  }

  private static DatasetGraph read(String document, Lang lang) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(document, lang)
        .resolveURIs(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(read);
    return read;
  }
}
