package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import javax.xml.stream.XMLStreamReader;

/** Hidden slides, notes and comments of a presentation part. */
final class SlideMarks implements XmlText.Marks {
  private final String part;
  private final String place;
  private final Notes notes;

  SlideMarks(String part, String place, Notes notes) {
    this.part = part;
    this.place = place;
    this.notes = notes;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    if (name.equals("sld")) {
      String show = XmlText.attribute(xml, "show");
      if (show.equals("0") || show.equals("false")) {
        notes.found(place, "hidden-slide");
      }
    } else if (name.equals("cm") && part.contains("comment")) {
      notes.found(place, "comment");
    }
  }

  @Override
  public void block(String text) {
    // A notes page without notes still has the number of its slide.
    if (part.startsWith("ppt/notesslides/") && !text.matches("[\\d\\s‹›#]*")) {
      notes.found(place, "notes");
    }
  }
}
