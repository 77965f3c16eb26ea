package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.personal.PersonalNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an XLSX and the strings that they share. */
final class Workbook {
  private static final String STRINGS = "xl/sharedStrings.xml";
  private final ZipPackage zip;
  private final String place;
  private final Notes notes;

  /** Sheet name by the name of its part. */
  private final Map<String, String> sheets = new LinkedHashMap<>();

  /** Shared strings with a number in them, by index; the others need not be kept. */
  private final Map<Integer, String> suspects = new HashMap<>();

  private Workbook(ZipPackage zip, String place, Notes notes) {
    this.zip = zip;
    this.place = place;
    this.notes = notes;
  }

  static Workbook read(ZipPackage zip, String place, Notes notes)
      throws IOException, XMLStreamException {
    var workbook = new Workbook(zip, place, notes);
    workbook.readNames();
    if (zip.has(STRINGS)) {
      workbook.readStrings();
    }
    return workbook;
  }

  /** Whether the part is a sheet or the shared strings. */
  boolean takes(String part) {
    return sheets.containsKey(part) || part.equals(STRINGS);
  }

  void readSheets() throws IOException, XMLStreamException {
    Map<Integer, String> unused = new HashMap<>(suspects);
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      String here = Readers.inside(place, "工作表“" + sheet.getValue() + "”");
      try (InputStream in = zip.open(sheet.getKey())) {
        new SheetPart(here, notes, suspects, unused).read(in);
      }
    }
    // A string that no cell shows any more is left over from a deleted one.
    unused.values().forEach(text -> notes.text(Readers.inside(place, STRINGS), text));
  }

  private void readNames() throws IOException, XMLStreamException {
    Map<String, String> targets = targets();
    try (InputStream in = zip.open("xl/workbook.xml")) {
      XMLStreamReader xml = XmlText.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
          String name = XmlText.attribute(xml, "name");
          String here = Readers.inside(place, "工作表“" + name + "”");
          switch (XmlText.attribute(xml, "state")) {
            case "hidden" -> notes.found(here, "hidden-sheet");
            case "veryHidden" -> notes.found(here, "very-hidden-sheet");
            default -> {}
          }
          String part = targets.get(XmlText.attribute(xml, "id"));
          if (part != null && zip.has(part)) {
            sheets.put(part, name);
          }
        }
      }
    }
  }

  private Map<String, String> targets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    try (InputStream in = zip.open("xl/_rels/workbook.xml.rels")) {
      XMLStreamReader xml = XmlText.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && XmlText.attribute(xml, "Type").endsWith("/worksheet")) {
          String target = XmlText.attribute(xml, "Target");
          targets.put(
              XmlText.attribute(xml, "Id"),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  private void readStrings() throws IOException, XMLStreamException {
    try (InputStream in = zip.open(STRINGS)) {
      XMLStreamReader xml = XmlText.open(in);
      var text = new StringBuilder();
      int index = 0;
      boolean inText = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          inText = xml.getLocalName().equals("t");
        } else if (event == XMLStreamReader.CHARACTERS && inText) {
          text.append(xml.getText());
        } else if (event == XMLStreamReader.END_ELEMENT) {
          inText = false;
          if (xml.getLocalName().equals("si")) {
            if (!PersonalNumbers.in(text.toString()).isEmpty()) {
              suspects.put(index, text.toString());
            }
            index++;
            text.setLength(0);
          }
        }
      }
    }
  }
}
