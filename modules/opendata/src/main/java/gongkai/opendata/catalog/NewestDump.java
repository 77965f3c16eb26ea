package gongkai.opendata.catalog;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SPDX;

import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Describes the files of the newest dump by the file of their checksums. */
@ApplicationScoped
class NewestDump implements Dumps {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String DATA_DUMP = "http://rdfs.org/ns/void#dataDump";
  private static final Node DISTRIBUTION = DCAT.term("distribution");

  private Snapshots snapshots;
  private Uris uris;

  @SuppressWarnings("NullAway.Init")
  NewestDump() {}

  @Inject
  NewestDump(Snapshots snapshots, Uris uris) {
    this.snapshots = snapshots;
    this.uris = uris;
  }

  @Override
  public Collection<Triple> described(Node of) {
    List<Triple> said = new ArrayList<>();
    snapshots.newest().ifPresent(newest -> describe(newest, of, said));
    return said;
  }

  private void describe(SnapshotFolder newest, Node of, List<Triple> said) {
    // a withdrawal may take the files away at any moment
    Optional<byte[]> sums = Disk.readIfThere(Dump.file(newest, Dump.SUMS));
    if (sums.isEmpty()) {
      return;
    }
    for (String line : new String(sums.get(), StandardCharsets.UTF_8).lines().toList()) {
      String name = line.substring(line.lastIndexOf(' ') + 1);
      Path file = Dump.file(newest, name);
      long bytes = file.toFile().length();
      if (bytes > 0) {
        String address = "dump/" + newest.snapshot().id() + "/" + name;
        file(of, address, name, bytes, line.substring(0, line.indexOf(' ')), said);
      }
    }
  }

  private void file(
      Node of, String address, String name, long bytes, String sha256, List<Triple> said) {
    Node file = uris.at(address);
    Node checksum = uris.at(address + "#checksum");
    Optional<StatisticalCube> cube = CubeDump.named(name);
    said.add(Triple.create(cube.map(c -> uris.cube(c.id())).orElse(of), DISTRIBUTION, file));
    if (cube.isEmpty()) {
      said.add(Triple.create(of, NodeFactory.createURI(DATA_DUMP), file));
    }
    said.add(Triple.create(file, RDF.term("type"), DCAT.term("Distribution")));
    said.add(
        Triple.create(
            file,
            DCT.term("title"),
            cube.map(c -> NodeFactory.createLiteralLang(c.title(), "zh"))
                .orElse(NodeFactory.createLiteralString(name))));
    said.add(Triple.create(file, DCAT.term("accessURL"), uris.at("dump/latest")));
    said.add(Triple.create(file, DCAT.term("downloadURL"), file));
    said.add(Triple.create(file, DCT.term("license"), uris.gd("terms")));
    said.add(Triple.create(file, DCAT.term("mediaType"), mediaType(type(name))));
    said.add(Triple.create(file, DCAT.term("compressFormat"), mediaType("application/gzip")));
    said.add(
        Triple.create(
            file,
            DCAT.term("byteSize"),
            NodeFactory.createLiteralDT(Long.toString(bytes), XSDDatatype.XSDnonNegativeInteger)));
    said.add(Triple.create(file, SPDX.term("checksum"), checksum));
    said.add(Triple.create(checksum, RDF.term("type"), SPDX.term("Checksum")));
    said.add(
        Triple.create(checksum, SPDX.term("algorithm"), SPDX.term("checksumAlgorithm_sha256")));
    said.add(
        Triple.create(
            checksum,
            SPDX.term("checksumValue"),
            NodeFactory.createLiteralDT(sha256, XSDDatatype.XSDhexBinary)));
  }

  private static String type(String name) {
    return name.startsWith("cube-")
        ? "text/csv"
        : name.contains(".nq.") ? "application/n-quads" : "text/turtle";
  }

  private static Node mediaType(String type) {
    return NodeFactory.createURI(MEDIA_TYPES + type);
  }
}
