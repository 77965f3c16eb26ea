package gongkai.portal.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes small XML documents; characters that XML 1.0 does not know are left out. */
final class Xml {
  private final StringWriter text = new StringWriter(8192);
  private final XMLStreamWriter out;

  private Xml() throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** What is to be written. */
  interface Content {
    void to(Xml xml) throws XMLStreamException;
  }

  static String document(String root, String namespace, Content content) {
    try {
      Xml xml = new Xml();
      xml.out.writeStartDocument("UTF-8", "1.0");
      xml.out.writeStartElement(root);
      xml.out.writeDefaultNamespace(namespace);
      content.to(xml);
      xml.out.writeEndElement();
      xml.out.writeEndDocument();
      xml.out.flush();
      return xml.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void element(String name, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    content.to(this);
    out.writeEndElement();
  }

  void element(String name, String value) throws XMLStreamException {
    element(name, xml -> xml.out.writeCharacters(clean(value)));
  }

  /** An empty element with attributes, given as name and value in turn. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, clean(value));
  }

  static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
