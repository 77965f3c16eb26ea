package gongkai.applications.paper;

import gongkai.applications.paper.Volume.Block;
import gongkai.applications.paper.Volume.Chapter;
import gongkai.applications.paper.Volume.Grid;
import gongkai.applications.paper.Volume.Subheading;
import gongkai.applications.paper.Volume.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document of chapters as PDF: A4, an outline, its type embedded, its text readable. */
@ApplicationScoped
public class VolumePaper {
  private Typeface typeface;

  @SuppressWarnings("NullAway.Init")
  VolumePaper() {}

  /** With a type. */
  @Inject
  public VolumePaper(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The file. */
  public byte[] print(Volume volume) {
    return typeface.lend(font -> print(font, volume));
  }

  private static byte[] print(TrueTypeFont font, Volume volume) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(volume.title());
      document.getDocumentInformation().setAuthor(volume.headline());
      document.getDocumentCatalog().setLanguage("zh-CN");
      try (var leaves = new Leaves(document, new Type(document, font), volume.number())) {
        leaves.cover(volume.headline(), volume.title());
        for (Chapter chapter : volume.chapters()) {
          leaves.chapter(chapter.heading());
          for (Block block : chapter.blocks()) {
            set(leaves, block);
          }
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void set(Leaves leaves, Block block) throws IOException {
    switch (block) {
      case Text text -> {
        for (String line : text.text().lines().toList()) {
          leaves.paragraph(line);
        }
      }
      case Subheading heading -> leaves.subheading(heading.text());
      case Grid grid -> leaves.grid(grid);
    }
  }
}
