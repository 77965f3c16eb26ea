package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Notes all text of an XML part, with flat memory. Inside a container (a paragraph, say) the pieces
 * are joined, because a word processor splits a number into runs as it likes.
 */
final class XmlText {
  private static final int LONGEST = 1 << 20;
  private static final Set<String> CONTAINERS = Set.of("p", "h", "si", "is", "text", "TextObject");
  private static final Set<String> PIECES =
      Set.of("t", "delText", "instrText", "delInstrText", "TextCode");
  private static final Set<String> SPACES = Set.of("tab", "br", "cr", "line-break", "s");

  /** Attributes that people write in. */
  private static final Set<String> WRITTEN =
      Set.of(
          "descr",
          "title",
          "tooltip",
          "name",
          "author",
          "displayName",
          "userId",
          "alt",
          "prompt",
          "promptTitle",
          "error",
          "errorTitle",
          "caption",
          "v",
          "Target",
          "instr",
          "display",
          "string",
          "formula",
          "href",
          "value",
          "string-value");

  private static final XMLInputFactory XML = factory();

  private XmlText() {}

  /** A reader without entities and without a document type. */
  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return XML.createXMLStreamReader(in);
  }

  /** Whether an attribute says yes. */
  static boolean on(XMLStreamReader xml, String attribute) {
    String value = attribute(xml, attribute);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** An attribute by its local name, empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Notes the attributes of the present element that people write in. */
  static void attributes(XMLStreamReader xml, String place, Notes notes) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (WRITTEN.contains(xml.getAttributeLocalName(i))) {
        notes.text(place, xml.getAttributeValue(i));
      }
    }
    if (xml.getLocalName().equals("docVar")) {
      notes.text(place, attribute(xml, "val"));
    }
  }

  static void read(InputStream in, String place, Notes notes, Marks marks)
      throws XMLStreamException, IOException {
    try (in) {
      XMLStreamReader xml = open(in);
      Deque<StringBuilder> texts = new ArrayDeque<>();
      texts.push(new StringBuilder());
      Deque<String> open = new ArrayDeque<>();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String name = xml.getLocalName();
            open.push(name);
            if (CONTAINERS.contains(name)) {
              texts.push(new StringBuilder());
            } else if (SPACES.contains(name)) {
              texts.element().append(' ');
            }
            attributes(xml, place, notes);
            marks.start(name, xml);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (texts.size() == 1 || !marks.pieces() || PIECES.contains(open.peek())) {
              texts.element().append(xml.getText());
              marks.text(xml.getText());
            }
            if (texts.element().length() > LONGEST) {
              flush(texts.element(), place, notes, marks);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            String name = open.pop();
            if (CONTAINERS.contains(name)) {
              flush(texts.pop(), place, notes, marks);
            } else if (texts.size() == 1) {
              flush(texts.element(), place, notes, marks);
            }
            marks.end(name);
          }
          case XMLStreamConstants.DTD -> throw new IOException("A document type has no place here");
          default -> {}
        }
      }
    }
  }

  private static void flush(StringBuilder text, String place, Notes notes, Marks marks) {
    if (!text.isEmpty()) {
      notes.text(place, text.toString());
      marks.block(text.toString());
      text.setLength(0);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Looks for what is hidden while the text is read. */
  interface Marks {
    /** Takes nothing but text. */
    Marks NONE = new Marks() {};

    /** An element begins. */
    default void start(String name, XMLStreamReader xml) {}

    /** Text of the innermost open element. */
    default void text(String text) {}

    /** A joined block of text ends. */
    default void block(String text) {}

    /** An element ends. */
    default void end(String name) {}

    /** Whether text in a container stands in its own elements only. */
    default boolean pieces() {
      return true;
    }
  }
}
