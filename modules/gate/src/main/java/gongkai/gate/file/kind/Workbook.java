package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import gongkai.gate.personal.PersonalNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an XLSX and the strings that they share. */
final class Workbook {
  private final ZipPackage zip;
  private final String place;
  private final Notes notes;

  /** Sheet name by the name of its part. */
  private final Map<String, String> sheets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Shared strings with a number in them, by index; the others need not be kept. */
  private final Map<Integer, String> suspects = new HashMap<>();

  private String strings = "";

  private Workbook(ZipPackage zip, String place, Notes notes) {
    this.zip = zip;
    this.place = place;
    this.notes = notes;
  }

  /** Reads the names and the strings; {@code main} is the part that lists the sheets. */
  static Workbook read(ZipPackage zip, String main, String place, Notes notes)
      throws IOException, XMLStreamException {
    var workbook = new Workbook(zip, place, notes);
    Relations relations = Relations.of(zip, main);
    workbook.readNames(main, relations);
    workbook.strings = relations.parts("sharedStrings").findFirst().orElse("");
    if (zip.has(workbook.strings)) {
      workbook.readStrings();
    }
    return workbook;
  }

  /** Whether the part is a sheet or the shared strings. */
  boolean takes(String part) {
    return part.equalsIgnoreCase(strings) || sheets.containsKey(part);
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
    unused.values().forEach(text -> notes.text(Readers.inside(place, strings), text));
  }

  private void readNames(String main, Relations relations) throws IOException, XMLStreamException {
    Set<String> worksheets =
        relations.parts("worksheet").filter(zip::has).collect(Collectors.toSet());
    try (InputStream in = zip.open(main)) {
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
          relations
              .part(XmlText.attribute(xml, "id"))
              .filter(worksheets::contains)
              .ifPresent(part -> sheets.put(part, name));
        }
      }
    }
  }

  private void readStrings() throws IOException, XMLStreamException {
    try (InputStream in = zip.open(strings)) {
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
