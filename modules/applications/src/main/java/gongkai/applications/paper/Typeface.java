package gongkai.applications.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Chinese type of PDF files, read when the first PDF is made and given back when memory is
 * short.
 */
@ApplicationScoped
public class Typeface {
  private static final String ADVICE =
      "Restore config/letters/fonts, or name a Chinese .ttf file in"
          + " gongkai.applications.letters.font (on Debian the package fonts-droid-fallback brings"
          + " /usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf).";

  private Path file = Path.of("font.ttf");
  private SoftReference<TrueTypeFont> loaded = new SoftReference<>(null);

  Typeface() {}

  /**
   * Takes the delivered type unless the settings name another.
   *
   * @param font a TrueType file with Chinese glyphs; the delivered one when none is named
   */
  @Inject
  public Typeface(
      @ConfigProperty(name = "gongkai.config.dir") String directory,
      @ConfigProperty(name = "gongkai.applications.letters.font") Optional<String> font) {
    file =
        font.filter(name -> !name.isBlank())
            .map(Path::of)
            .orElse(Path.of(directory, "letters", "fonts", "NotoSerifSC-Regular.ttf"));
  }

  /** What is done with the font. */
  interface Use<T> {
    T of(TrueTypeFont font) throws IOException;
  }

  /**
   * Lends the font to one at a time, for it is not safe for several threads.
   *
   * @throws IllegalStateException when the file is missing or is no TrueType font with Chinese
   *     glyphs; the message says what to do
   */
  synchronized <T> T lend(Use<T> use) {
    try {
      return use.of(font());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont font() {
    TrueTypeFont font = loaded.get();
    if (font == null) {
      font = read();
      loaded = new SoftReference<>(font);
    }
    return font;
  }

  private TrueTypeFont read() {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("No font at " + file + ". " + ADVICE);
    }
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
      if (font.getGlyph() == null || font.getUnicodeCmapLookup().getGlyphId('公') == 0) {
        throw new IllegalStateException("No Chinese TrueType outlines in " + file + ". " + ADVICE);
      }
      return font;
    } catch (IOException e) {
      throw new IllegalStateException("Not a TrueType font: " + file + ". " + ADVICE, e);
    }
  }
}
