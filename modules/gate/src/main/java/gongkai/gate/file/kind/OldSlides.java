package gongkai.gate.file.kind;

import gongkai.gate.file.Notes;
import java.io.IOException;
import org.apache.poi.hslf.extractor.QuickButCruddyTextExtractor;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A PPT of PowerPoint 97 to 2003. */
final class OldSlides {
  private OldSlides() {}

  static void read(POIFSFileSystem ole, String place, Notes notes) throws IOException {
    try (var show = new HSLFSlideShow(ole.getRoot())) {
      if (show.getEmbeddedObjects().length > 0) {
        notes.found(place, "embedded-object");
      }
      for (HSLFSlide slide : show.getSlides()) {
        String here = Readers.inside(place, "第" + slide.getSlideNumber() + "张幻灯片");
        if (slide.isHidden()) {
          notes.found(here, "hidden-slide");
        }
        if (!slide.getComments().isEmpty()) {
          notes.found(here, "comment");
        }
        if (hasText(slide.getNotes())) {
          notes.found(here, "notes");
        }
      }
      // All text records, shown or not; last, because broken files trap it.
      for (String text : new QuickButCruddyTextExtractor(ole).getTextAsVector()) {
        notes.text(place, text);
      }
    }
  }

  private static boolean hasText(@org.jspecify.annotations.Nullable HSLFNotes notes) {
    return notes != null
        && notes.getTextParagraphs().stream()
            .map(HSLFTextParagraph::getRawText)
            .anyMatch(text -> !text.strip().matches("[\\d*]*"));
  }
}
