package gongkai.applications.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.remedy.Remedies;
import gongkai.applications.paper.DocxPaper;
import gongkai.applications.paper.HtmlPaper;
import gongkai.applications.paper.PdfPaper;
import gongkai.applications.paper.Sheet;
import gongkai.applications.paper.Typeface;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of T1 to T26 on the sample case, in each format. */
class EveryKindOfLetterIsRenderedTest {
  private static final String CONFIG =
      Path.of(System.getProperty("gongkai.root"), "config").toString();
  private static final LocalDate DECIDED = LocalDate.of(2024, 10, 9);
  private static final DeliveredTemplates TEMPLATES = new DeliveredTemplates(CONFIG);
  private static final PdfPaper PDF = new PdfPaper(new Typeface(CONFIG, Optional.empty()));
  private static final Body BUREAU =
      new Body(
          1,
          new BodyCode("jfj"),
          null,
          "赣州经济技术开发区经济发展局",
          "",
          "经济发展局",
          "",
          BodyLevel.DEPARTMENT,
          "",
          "赣开经发",
          "",
          new Body.Contact("", "赣州经开区管委会大楼", "", "0797-8372330", "", "", "", ""),
          List.of());

  private record Written(
      Template template, Outcome outcome, Map<String, Object> values, List<String> paragraphs) {
    List<String> missing(List<String> other) {
      return Wording.missing(template, outcome, values, other).stream()
          .map(p -> p.field())
          .toList();
    }
  }

  private static Written write(LetterKind kind) {
    Template template =
        TEMPLATES.all().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    Outcome outcome = SampleCase.outcome(kind);
    var read = FieldValues.read(template, outcome, SampleCase.fields(template, outcome));
    Map<String, Object> values = new HashMap<>(((Change.Done<Map<String, Object>>) read).value());
    String remedy =
        template.tellsRemedy()
            ? new Remedies(CONFIG)
                .paragraph(BUREAU.code(), kind, outcome, DECIDED, true)
                .orElseThrow()
            : "";
    values.putAll(Facts.of(SampleCase.facts(BUREAU.code()), BUREAU, outcome, remedy));
    return new Written(template, outcome, values, Wording.of(template, values));
  }

  private static Sheet sheet(Written written) {
    return new Sheet(
        BUREAU.name(),
        written.template().title(),
        "赣开经发公开〔2024〕1号",
        "示例申请人：",
        written.paragraphs(),
        BUREAU.name(),
        "2024年10月9日",
        "");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void every_kind_has_its_clauses_and_its_chinese_in_html_docx_and_pdf(LetterKind kind)
      throws IOException {
    Written written = write(kind);

    Sheet sheet = sheet(written);
    String html = plain(Jsoup.parse(HtmlPaper.print(sheet)).text());
    String docx = plain(docxText(DocxPaper.print(sheet)));
    String pdf = plain(pdfText(PDF.print(sheet)));

    assertThat(written.missing(written.paragraphs())).isEmpty();
    assertThat(String.join("", written.paragraphs())).doesNotContain("{{", "}}");
    String wanted = plain(String.join("", written.paragraphs()));
    for (String text : List.of(html, docx, pdf.replaceAll("—\\d+—", ""))) {
      assertThat(text).contains(wanted, plain(sheet.title()), sheet.number(), "示例申请人：");
    }
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void a_letter_without_one_of_its_clauses_is_refused(LetterKind kind, String clause) {
    Written written = write(kind);
    List<String> needs =
        written.template().clauses().stream()
            .filter(c -> c.code().equals(clause))
            .findFirst()
            .orElseThrow()
            .needs();

    List<String> without =
        written.paragraphs().stream().map(p -> strike(p, needs, written)).toList();

    assertThat(written.missing(without)).contains("clause." + clause);
  }

  static Stream<Object[]> clauses() {
    return TEMPLATES.all().stream()
        .flatMap(
            template ->
                template.clauses().stream()
                    .filter(clause -> clause.belongsTo(SampleCase.outcome(template.kind())))
                    .map(clause -> new Object[] {template.kind(), clause.code()}));
  }

  private static String strike(String paragraph, List<String> needs, Written written) {
    String struck = paragraph;
    for (String need : needs) {
      String words = Needs.words(need);
      Object value = Needs.field(need).map(written.values()::get).orElse("");
      List<?> values = value instanceof List<?> list ? list : List.of(value);
      for (Object one : values) {
        String text = one instanceof Map<?, ?> part ? part.get("part").toString() : one.toString();
        struck = struck.replace(text + (one instanceof Map ? "" : words), "");
      }
    }
    return struck;
  }

  @Test
  void a_second_page_takes_what_the_first_cannot_and_no_closing_mark_begins_a_line()
      throws IOException {
    var long_ = "依照条例的规定，本机关决定（予以公开）。".repeat(60);
    var sheet =
        new Sheet("某机关", "告知书", "", "某某：", List.of(long_, "尾声𠀀"), "某机关", "2024年1月2日", "拟稿");

    byte[] pdf = PDF.print(sheet);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(new PDFTextStripper().getText(document).lines())
          .noneMatch(line -> line.matches("^[，。）].*"))
          .noneMatch(line -> line.matches(".*（$"))
          .anyMatch(line -> line.startsWith("某机关"));
    }
    assertThat(plain(pdfText(pdf)).replaceAll("—\\d+—", "")).contains(long_);
    assertThat(pdf.length).isLessThan(400_000);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String docxText(byte[] docx) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
        var text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }
}
