package gongkai.reporting.print;

import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says about itself: the report's own facts, not the moment it was made. */
final class Stamp {
  private Stamp() {}

  @SuppressWarnings("JavaUtilDate") // what POI takes
  static void on(POIXMLProperties properties, Paper paper) {
    var signed = paper.issued().atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    var core = properties.getCoreProperties();
    core.setTitle(paper.title());
    core.setCreator(paper.author());
    core.setCreated(Optional.of(Date.from(signed)));
    core.setModified(Optional.of(Date.from(signed)));
    properties.getExtendedProperties().setApplication("Gongkai");
  }
}
