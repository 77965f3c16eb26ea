package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One worksheet of an XLSX, read row by row. */
final class SheetPart {
  private final String place;
  private final Notes notes;
  private final Map<Integer, String> suspects;
  private final Map<Integer, String> unused;
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean rowHidden;
  private boolean rowsHidden;
  private boolean filled;
  private String cell = "";
  private String type = "";

  /**
   * A sheet.
   *
   * @param suspects shared strings with a number in them
   * @param unused those of them that no cell has shown yet; the ones shown here are taken out
   */
  SheetPart(String place, Notes notes, Map<Integer, String> suspects, Map<Integer, String> unused) {
    this.place = place;
    this.notes = notes;
    this.suspects = suspects;
    this.unused = unused;
  }

  void read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XmlText.open(in);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> start(xml);
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
        case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "sheetFormatPr" -> rowsHidden = XmlText.on(xml, "zeroHeight");
      case "col" -> {
        if (XmlText.on(xml, "hidden") || isZero(XmlText.attribute(xml, "width"))) {
          hiddenColumns.add(
              new int[] {
                Integer.parseInt(XmlText.attribute(xml, "min")),
                Integer.parseInt(XmlText.attribute(xml, "max"))
              });
        }
      }
      case "row" -> {
        String hidden = XmlText.attribute(xml, "hidden");
        rowHidden =
            XmlText.on(xml, "hidden")
                || isZero(XmlText.attribute(xml, "ht"))
                || (rowsHidden && hidden.isEmpty());
      }
      case "c" -> {
        cell = XmlText.attribute(xml, "r");
        type = XmlText.attribute(xml, "t");
        filled = false;
        text.setLength(0);
      }
      case "v", "f", "is" -> text.setLength(0);
      case "t", "r", "rPr" -> {}
      default -> {
        text.setLength(0);
        XmlText.attributes(xml, place, notes);
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "v" -> value(text.toString());
      case "f", "is" -> written(text.toString());
      case "c" -> {
        if (filled) {
          hidden();
        }
      }
      case "t", "r", "rPr" -> {
        return;
      }
      default -> notes.text(place, text.toString());
    }
    text.setLength(0);
  }

  private void value(String value) {
    filled = filled || !value.isBlank();
    if (type.equals("s")) {
      int index = Integer.parseInt(value.strip());
      unused.remove(index);
      notes.text(here(), suspects.getOrDefault(index, ""));
    } else if (value.indexOf('E') > 0 && (type.isEmpty() || type.equals("n"))) {
      notes.text(here(), plain(value));
    } else {
      notes.text(here(), value);
    }
  }

  private void written(String value) {
    filled = filled || !value.isBlank();
    notes.text(here(), value);
  }

  private void hidden() {
    if (rowHidden) {
      notes.found(place, "hidden-row");
    }
    int column = column();
    if (hiddenColumns.stream().anyMatch(range -> range[0] <= column && column <= range[1])) {
      notes.found(place, "hidden-column");
    }
  }

  private String here() {
    return cell.isEmpty() ? place : place + " " + cell;
  }

  /** The column of the cell, 1 for A; 0 when it does not say. */
  private int column() {
    int column = 0;
    for (int i = 0; i < Math.min(cell.length(), 3) && Character.isLetter(cell.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(cell.charAt(i)) - 'A' + 1);
    }
    return column;
  }

  /** A phone number stored as 1.3800138E10; a number of 15 digits at most is exact. */
  private static String plain(String value) {
    try {
      BigDecimal number = new BigDecimal(value.strip());
      return Math.abs((long) number.scale()) > 30 ? value : number.toPlainString();
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static boolean isZero(String size) {
    return !size.isEmpty() && size.matches("0+(\\.0*)?");
  }
}
