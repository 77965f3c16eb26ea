package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Comments, change logs, source data and links of a workbook, outside its sheets. */
final class BookMarks implements XmlText.Marks {
  private static final Set<String> CHANGES = Set.of("revisions", "headers", "users");
  private static final Set<String> SOURCES = Set.of("pivotCacheRecords", "pivotCacheDefinition");

  private final String place;
  private final Notes notes;
  private String root = "";

  BookMarks(String place, Notes notes) {
    this.place = place;
    this.notes = notes;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    if (root.isEmpty()) {
      root = name;
    }
    if (name.equals("comment") || name.equals("threadedComment")) {
      notes.found(place, "comment");
    } else if (CHANGES.contains(root)) {
      notes.found(place, "tracked-changes");
    } else if (SOURCES.contains(root) && (name.equals("r") || name.equals("s"))) {
      notes.found(place, "pivot-cache");
    } else if (name.equals("externalBook") || name.equals("connection")) {
      notes.found(place, "external-link");
    }
  }
}
