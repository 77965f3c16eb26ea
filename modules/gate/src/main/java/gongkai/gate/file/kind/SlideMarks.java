package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import javax.xml.stream.XMLStreamReader;

/** Hidden slides, notes and comments of a presentation part. */
final class SlideMarks implements XmlText.Marks {
  private final String place;
  private final Notes notes;
  private boolean onNotes;

  SlideMarks(String place, Notes notes) {
    this.place = place;
    this.notes = notes;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "sld" -> {
        String show = XmlText.attribute(xml, "show");
        if (show.equals("0") || show.equals("false")) {
          notes.found(place, "hidden-slide");
        }
      }
      case "notes" -> onNotes = true;
      case "cm" -> notes.found(place, "comment");
      default -> {}
    }
  }

  @Override
  public void block(String text) {
    // A notes page without notes still has the number of its slide.
    if (onNotes && !text.matches("[\\d\\s‹›#]*")) {
      notes.found(place, "notes");
    }
  }
}
