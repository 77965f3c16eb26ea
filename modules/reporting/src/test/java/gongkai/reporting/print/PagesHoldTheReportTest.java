package gongkai.reporting.print;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.page.ReportRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class PagesHoldTheReportTest {
  private static final Pattern TEXT =
      Pattern.compile("<ofd:TextObject([^>]*)>.*?<ofd:TextCode[^>]*>([^<]*)<", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofdIsOpenedByItsLibraryAndHoldsEachFigure(boolean older) throws IOException {
    ReportRecord record = Publications.report(older, 21);

    List<String> texts = new ArrayList<>();
    try (var reader = new OFDReader(new ByteArrayInputStream(Publications.file(record, ".ofd")))) {
      var extractor = new ContentExtractor(reader);
      assertThat(reader.getNumberOfPages()).isBetween(3, 6);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        texts.addAll(extractor.getPageContent(page));
      }
    }

    assertThat(texts)
        .filteredOn(text -> NUMBER.matcher(text).matches())
        .isEqualTo(Publications.figures(record));
    String whole = String.join("", texts).replaceAll("— \\d —", "");
    assertThat(whole)
        .contains(record.report().title(), record.issuedText())
        .contains(Publications.labels(record).stream().map(PagesHoldTheReportTest::bare).toList());
  }

  /** As in the PDF, bold is a line around each character, which every reader draws alike. */
  @Test
  void ofdDrawsTitleAndHeadingsBoldAndNothingElse() throws IOException {
    ReportRecord record = Publications.report(false, 21);
    var bold = new StringBuilder();
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(Publications.file(record, ".ofd")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("/Content.xml")) {
          String page = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(page).doesNotContain("Weight=");
          Matcher text = TEXT.matcher(page);
          while (text.find()) {
            bold.append(text.group(1).contains("Stroke=\"true\"") ? text.group(2) : "");
          }
        }
      }
    }

    assertThat(bold)
        .hasToString(
            record.report().title()
                + record.format().sections().stream()
                    .map(section -> section.title())
                    .collect(Collectors.joining()));
  }

  private static String bare(String label) {
    return label.replace(" ", "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pdfTellsWhatIsHeadingAndWhatIsCell(boolean older) throws IOException {
    ReportRecord record = Publications.report(older, 22);

    try (PDDocument document = Loader.loadPDF(Publications.file(record, ".pdf"))) {
      var catalog = document.getDocumentCatalog();
      var tags = new Tags(document);
      tags.walk(catalog.getStructureTreeRoot());

      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(tags.of("TD")).isEqualTo(Publications.figures(record));
      assertThat(tags.of("TH")).containsAll(Publications.labels(record));
      assertThat(tags.of("H1")).containsExactly(record.report().title());
      assertThat(tags.of("H2"))
          .isEqualTo(record.format().sections().stream().map(s -> s.title()).toList());
      for (PDPage page : document.getPages()) {
        page.getResources()
            .getFontNames()
            .forEach(
                name -> {
                  try {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
      }
    }
  }

  /** The texts of a document by the role that its structure gives them. */
  private static final class Tags {
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final Map<String, List<String>> byRole = new HashMap<>();

    Tags(PDDocument document) throws IOException {
      for (PDPage page : document.getPages()) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          texts.put(content.getMCID(), text(content));
        }
        marked.put(page, texts);
      }
    }

    private static String text(PDMarkedContent content) {
      var text = new StringBuilder();
      for (Object each : content.getContents()) {
        if (each instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      return text.toString();
    }

    void walk(PDStructureNode node) {
      var text = new StringBuilder();
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement below) {
          walk(below);
        } else if (kid instanceof PDMarkedContentReference reference) {
          text.append(marked.get(reference.getPage()).get(reference.getMCID()));
        }
      }
      if (node instanceof PDStructureElement element) {
        byRole
            .computeIfAbsent(element.getStructureType(), any -> new ArrayList<>())
            .add(text.toString());
      }
    }

    List<String> of(String role) {
      return byRole.getOrDefault(role, List.of());
    }
  }
}
