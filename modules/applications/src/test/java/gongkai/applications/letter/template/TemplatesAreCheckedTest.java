package gongkai.applications.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesAreCheckedTest {
  private static final Template CORRECTION =
      new DeliveredTemplates(Path.of(System.getProperty("gongkai.root"), "config").toString())
          .all().stream().filter(t -> t.kind() == LetterKind.CORRECTION).findFirst().orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第一行。\\n请看{{item}}。 | 2 | 3 | unknown-field",
        "{{#items}}{{.}} | 1 | 1 | syntax",
        "{{/items}} | 1 | 1 | syntax",
        "{{#items}}{{#hint}}{{/items}}{{/hint}} | 1 | 20 | syntax",
        "共{{items | 1 | 2 | syntax",
        "{{> 01-receipt}} | 1 | 1 | forbidden-tag",
        "{{& number}} | 1 | 1 | forbidden-tag",
        "{{{number}}} | 1 | 1 | forbidden-tag",
        "{{=<% %>=}} | 1 | 1 | forbidden-tag",
        "{{number.class.classLoader}} | 1 | 1 | unknown-field",
        "甲\\n乙\\n{{.}} | 3 | 1 | unknown-field",
        "{{#hint}}{{-index}}{{/hint}} | 1 | 10 | unknown-field",
      })
  void a_flaw_names_its_line_and_column(String text, int line, int column, String code) {
    List<Flaw> flaws = TemplateCheck.flaws(CORRECTION, "补正告知书", text.replace("\\n", "\n"));

    assertThat(flaws.getFirst())
        .extracting(Flaw::line, Flaw::column, Flaw::code)
        .containsExactly(line, column, code);
    assertThat(flaws.getFirst().text()).isNotBlank();
  }

  @Test
  void a_text_without_a_required_clause_says_what_to_write() {
    String text = CORRECTION.text().replace("放弃申请", "不再办理");

    List<Flaw> flaws = TemplateCheck.flaws(CORRECTION, "补正告知书", text);

    assertThat(flaws)
        .singleElement()
        .extracting(Flaw::code, Flaw::text)
        .containsExactly("clause", "缺少必备内容“逾期不补正的后果”，请在正文中写入“放弃申请”。");
  }

  @Test
  void an_empty_or_endless_text_is_refused() {
    assertThat(TemplateCheck.flaws(CORRECTION, "补正告知书", " "))
        .extracting(Flaw::code)
        .contains("empty");
    assertThat(TemplateCheck.flaws(CORRECTION, "", CORRECTION.text()))
        .extracting(Flaw::code)
        .contains("length");
    assertThat(TemplateCheck.flaws(CORRECTION, "补正告知书", CORRECTION.text() + "长".repeat(20_000)))
        .extracting(Flaw::code)
        .contains("length");
  }

  @Test
  void what_the_delivered_texts_use_has_no_flaw() {
    assertThat(TemplateCheck.flaws(CORRECTION, CORRECTION.title(), CORRECTION.text())).isEmpty();
  }

  @Test
  void even_an_unchecked_text_reaches_no_method_of_a_value() {
    List<String> lines =
        Filling.fill("甲{{number.length}}{{number.class}}{{class}}乙", Map.of("number", "1"));

    assertThat(lines).containsExactly("甲乙");
  }
}
