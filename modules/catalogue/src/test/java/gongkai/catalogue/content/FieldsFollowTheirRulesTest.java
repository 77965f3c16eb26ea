package gongkai.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.desk.Workplace;
import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Change.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of Article 12 and the guideline of 2009, each with its message. */
class FieldsFollowTheirRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);

  @Test
  void aCompleteContentHasNoProblem() {
    assertThat(complete(Writings.notice())).isEmpty();
  }

  @Test
  void whatIsMissingIsAskedForOnlyWhenItGoesToReview() {
    ItemContent bare = content("标题", "", "", 0, null, null, "", List.of());

    assertThat(draft(bare)).isEmpty();
    assertThat(complete(bare))
        .extracting(Problem::field)
        .containsExactly("theme", "basis", "formed", "html");
  }

  @Test
  void eachProblemStandsAtItsFieldAndSaysWhatToDo() {
    List<String> many = IntStream.range(0, 11).mapToObj(i -> "词" + i).toList();
    ItemContent wrong =
        content(
            "长".repeat(201),
            "赣开经发〔2021〕1号",
            "99",
            16,
            LocalDate.of(2020, 3, 8),
            LocalDate.of(2020, 3, 7),
            "<p>文</p>",
            many);

    List<Problem> problems = complete(wrong);

    assertThat(problems)
        .extracting(Problem::field, Problem::code)
        .containsExactlyInAnyOrder(
            tuple("title", "too-long"),
            tuple("keywords", "too-many"),
            tuple("theme", "unknown"),
            tuple("basis", "unknown"),
            tuple("documentNumber", "future"),
            tuple("written", "order"));
    assertThat(problems).extracting(Problem::text).allMatch(text -> text.matches(".*请.*。"));
  }

  @Test
  void datesLieNotInTheFuture() {
    ItemContent early = content("标题", "", "03", 1, null, TODAY.plusDays(1), "<p>文</p>", List.of());

    assertThat(draft(early)).extracting(Problem::field).containsExactly("formed");
  }

  @Test
  void titlesAreCountedInCharactersNotInCodeUnits() {
    String rare = "𠮷".repeat(200);

    assertThat(draft(Writings.titled(rare))).isEmpty();
    assertThat(draft(Writings.titled(rare + "一"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "赣开经发[2020]1号, 赣开经发〔2020〕1号",
    "赣开经发（2020）12号, 赣开经发〔2020〕12号",
    "赣开经发【2020】1 号, 赣开经发〔2020〕1号",
    "赣开经发〔２０２０〕１号, 赣开经发〔2020〕1号",
    "国办公开办函﹝2019﹞60号, 国办公开办函﹝2019﹞60号"
  })
  void documentNumbersGetHexagonalBrackets(String written, String stored) {
    assertThat(DocumentNumber.normalise(written)).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"赣开经发〔2020〕第1号", "赣开经发〔2020〕01号", "〔2020〕1号", "赣开经发〔20〕1号", "赣开经发2020-1号"})
  void documentNumbersOfAnotherFormAreRefused(String number) {
    assertThat(draft(content("标题", number, "03", 1, null, null, "", List.of())))
        .extracting(Problem::code)
        .containsExactly("malformed");
  }

  private static List<Problem> draft(ItemContent content) {
    return ContentRules.ofDraft(
        Manuscript.of(content, "").content(), bureau(), Workplace.VOCABULARY, TODAY);
  }

  private static List<Problem> complete(ItemContent content) {
    return ContentRules.ofComplete(
        Manuscript.of(content, "").content(), bureau(), Workplace.VOCABULARY, TODAY);
  }

  private static gongkai.office.Body bureau() {
    return new Bureau().body(People.BUREAU).orElseThrow();
  }

  private static ItemContent content(
      String title,
      String number,
      String theme,
      int basis,
      @Nullable LocalDate written,
      @Nullable LocalDate formed,
      String html,
      List<String> keywords) {
    return new ItemContent(
        People.BUREAU,
        "bmwj",
        title,
        "",
        number,
        "",
        theme,
        "",
        keywords,
        basis,
        written,
        formed,
        html,
        List.of());
  }
}
