package gongkai.gate.file.kind;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of an OOXML package points to (ISO/IEC 29500-2): parts have no fixed places. */
final class Relations {
  private final Map<String, Target> targets = new LinkedHashMap<>();

  private Relations() {}

  /** Those of a part, or of the package for the empty name; none when it has no relations. */
  static Relations of(ZipPackage zip, String part) throws IOException, XMLStreamException {
    int folder = part.lastIndexOf('/') + 1;
    String file = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    var relations = new Relations();
    if (!zip.has(file)) {
      return relations;
    }
    try (InputStream in = zip.open(file)) {
      XMLStreamReader xml = XmlText.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")
            && !XmlText.attribute(xml, "TargetMode").equals("External")) {
          String type = XmlText.attribute(xml, "Type");
          relations.targets.put(
              XmlText.attribute(xml, "Id"),
              new Target(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(part, XmlText.attribute(xml, "Target"))));
        }
      }
    }
    return relations;
  }

  /** The part behind an identifier. */
  Optional<String> part(String id) {
    return Optional.ofNullable(targets.get(id)).map(Target::part);
  }

  /** The parts of a type, which is the last word of its address. */
  Stream<String> parts(String type) {
    return targets.values().stream().filter(t -> t.type().equals(type)).map(Target::part);
  }

  private static String resolve(String part, String target) {
    URI base = URI.create("/").resolve(part.replace(" ", "%20"));
    String path = base.resolve(target.replace('\\', '/').replace(" ", "%20")).getPath();
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private record Target(String type, String part) {}
}
