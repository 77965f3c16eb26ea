package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import javax.xml.stream.XMLStreamReader;

/** Comments, change logs, source data and links of a workbook, outside its sheets. */
final class BookMarks implements XmlText.Marks {
  private final String part;
  private final String place;
  private final Notes notes;

  BookMarks(String part, String place, Notes notes) {
    this.part = part;
    this.place = place;
    this.notes = notes;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    if (name.equals("comment") || name.equals("threadedComment")) {
      notes.found(place, "comment");
    } else if (part.startsWith("xl/revisions/")) {
      notes.found(place, "tracked-changes");
    } else if (part.startsWith("xl/pivotcache/") && (name.equals("r") || name.equals("s"))) {
      notes.found(place, "pivot-cache");
    } else if (name.equals("externalBook") || name.equals("connection")) {
      notes.found(place, "external-link");
    }
  }
}
