package gongkai.reporting.print;

import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.page.Attachment;
import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.page.TableGrid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the files of a report when it is published: DOCX, PDF, OFD, and its tables as XLSX and CSV.
 * The same report makes the same bytes.
 */
@ApplicationScoped
public class ReportFiles {
  private static final int LONGEST_NAME = 100;

  private Path font = Path.of("font.ttf");

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ReportFiles() {}

  /**
   * With the type that letters have.
   *
   * @param named a TrueType file with Chinese glyphs; the delivered one when none is named
   */
  @Inject
  public ReportFiles(
      @ConfigProperty(name = "gongkai.config.dir") String directory,
      @ConfigProperty(name = "gongkai.applications.letters.font") Optional<String> named) {
    font =
        named
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .orElse(Path.of(directory, "letters", "fonts", "NotoSerifSC-Regular.ttf"));
  }

  /** A file and how the public record names it. */
  public static final class Made {
    private final Attachment named;
    private final byte[] content;

    private Made(Attachment named, byte[] content) {
      this.named = named;
      this.content = content;
    }

    /** Its name, kind, size and hash. */
    public Attachment named() {
      return named;
    }

    /** Its bytes. */
    public byte[] content() {
      return content.clone();
    }
  }

  /** Says what keeps a report from being printed, for people; empty when nothing does. */
  public Optional<String> obstacle(ReportRecord record) {
    if (record.report().issued().isEmpty()) {
      return Optional.of("报告没有成文日期，不能生成文件。");
    }
    if (record.report().sections().size() != record.format().sections().size()) {
      return Optional.of("报告的六个部分不齐，不能生成文件。");
    }
    Set<List<String>> places = places(record.format());
    List<List<String>> held =
        record.report().cells().stream()
            .map(cell -> List.of(cell.table(), cell.row(), cell.column()))
            .toList();
    return held.size() == places.size() && Set.copyOf(held).equals(places)
        ? Optional.empty()
        : Optional.of("报告的表格不完整，或有格式以外的数字，不能生成文件。");
  }

  private static Set<List<String>> places(ReportFormat format) {
    Set<List<String>> places = new HashSet<>();
    for (ReportFormat.Table table : format.tables()) {
      for (ReportFormat.Block block : table.blocks()) {
        for (ReportFormat.Heading row : block.leafRows()) {
          block
              .leafColumns()
              .forEach(column -> places.add(List.of(table.key(), row.key(), column.key())));
        }
      }
    }
    return places;
  }

  /**
   * The files, the report before its tables.
   *
   * @throws IllegalArgumentException when there is an {@link #obstacle}
   */
  public List<Made> of(ReportRecord record) {
    obstacle(record)
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(text);
            });
    Paper paper = Paper.of(record);
    List<TableGrid> grids =
        record.format().tables().stream()
            .map(table -> TableGrid.of(table, record.report().cells()))
            .toList();
    String name = name(record);
    try (Glyphs glyphs = Glyphs.open(font)) {
      List<Leaf> leaves = PageSetter.set(paper, glyphs);
      return List.of(
          made(
              name + ".docx",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              DocxPrint.of(paper)),
          made(name + ".pdf", "application/pdf", PdfPrint.of(paper, leaves, glyphs)),
          made(name + ".ofd", "application/ofd", OfdPrint.of(paper, leaves, glyphs)),
          made(
              name + "（表格）.xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              SheetPrint.of(paper, grids)),
          made(name + "（表格）.csv", "text/csv", CsvPrint.of(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The title, without what file systems do not take. */
  private static String name(ReportRecord record) {
    String title = record.report().title().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "").strip();
    return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME);
  }

  private static Made made(String name, String mediaType, byte[] content) {
    return new Made(new Attachment(name, mediaType, content.length, hash(content)), content);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
