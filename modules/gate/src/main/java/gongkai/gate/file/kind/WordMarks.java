package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Comments, tracked changes, hidden runs and inserted documents of a Word part. */
final class WordMarks implements XmlText.Marks {
  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "tblPrExChange",
          "cellIns",
          "cellDel",
          "cellMerge",
          "numberingChange");

  private final String place;
  private final Notes notes;
  private final Set<String> hiddenStyles;
  private final boolean styles;
  private boolean inRun;
  private boolean vanished;
  private boolean written;

  WordMarks(String place, Notes notes, Set<String> hiddenStyles) {
    this.place = place;
    this.notes = notes;
    this.hiddenStyles = hiddenStyles;
    this.styles = place.endsWith("styles.xml") || place.endsWith("stylesWithEffects.xml");
  }

  /** Names of the styles that hide their text. */
  static Set<String> hiddenStyles(InputStream in) throws XMLStreamException, IOException {
    Set<String> hidden = new HashSet<>();
    try (in) {
      XMLStreamReader xml = XmlText.open(in);
      String style = "";
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          if (xml.getLocalName().equals("style")) {
            style = XmlText.attribute(xml, "styleId");
          } else if (xml.getLocalName().equals("vanish") && !off(xml)) {
            hidden.add(style);
          }
        }
      }
    }
    return hidden;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "r" -> {
        inRun = true;
        vanished = false;
        written = false;
      }
      case "vanish", "specVanish" -> vanished = vanished || (inRun && !off(xml));
      case "rStyle" ->
          vanished = vanished || (inRun && hiddenStyles.contains(XmlText.attribute(xml, "val")));
      case "comment" -> notes.found(place, "comment");
      case "altChunk" -> notes.found(place, "embedded-object");
      default -> {
        if (CHANGES.contains(name) && !styles) {
          notes.found(place, "tracked-changes");
        }
      }
    }
  }

  @Override
  public void text(String text) {
    written = written || !text.isBlank();
  }

  @Override
  public void end(String name) {
    if (name.equals("r")) {
      if (vanished && written) {
        notes.found(place, "hidden-text");
      }
      inRun = false;
    }
  }

  private static boolean off(XMLStreamReader xml) {
    String value = XmlText.attribute(xml, "val");
    return value.equals("0") || value.equals("false") || value.equals("off");
  }
}
