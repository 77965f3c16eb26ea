package gongkai.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.letter.FieldType;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.forms.Field;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class LettersOfThePastAreEnteredTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final List<Object> asked = new ArrayList<>();
  private final Map<String, Function<Object[], Object>> door = new HashMap<>();

  private ComposePage page(boolean recordedLater, String kind) {
    CaseView view = recorded(recordedLater);
    door.put("compose", x -> told("compose", x, null));
    door.put("record", x -> told("record", x, x[2]));
    ComposePage page = new ComposePage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.words = new DraftWords();
    page.clock = Clock.fixed(Instant.parse("2026-03-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    page.cases = Doors.of(Cases.class, Map.of("find", x -> Optional.of(view)));
    page.templates = Doors.of(Templates.class, Map.of("of", x -> Optional.of(template())));
    page.letters = Doors.of(Letters.class, door);
    page.read(Map.of("id", CasesMother.ID.value(), "kind", kind));
    return page;
  }

  private Object told(String verb, Object[] arguments, @Nullable Object day) {
    asked.add(verb + " " + ((LetterOrder) arguments[1]).fields() + " " + day);
    return Change.refused("decided", "order", "文书的落款日期早于收到申请的日期，请按原件核对。");
  }

  private static Template template() {
    var reason = new LetterField("reason", FieldType.TEXT, true, "理由", List.of(), List.of());
    return new Template(
        LetterKind.NOT_HELD,
        "T13",
        1,
        LocalDate.of(2019, 5, 15),
        null,
        "政府信息不存在告知书",
        "第三十六条第四项",
        List.of(reason),
        List.of(),
        List.of(),
        "",
        "file");
  }

  private static CaseView recorded(boolean later) {
    return CasesMother.recordedLater(CasesMother.view(1), later);
  }

  @Test
  void a_case_of_today_has_no_place_for_a_date_of_the_past() {
    assertThat(page(false, "NOT_HELD").getForm().getFields())
        .extracting(Field::name)
        .containsExactly("reason");
  }

  @Test
  void a_case_entered_later_takes_the_date_on_the_letter_and_keeps_it_when_refused() {
    ComposePage page = page(true, "NOT_HELD");
    page.getForm().put("reason", "没有该信息").put("decided", "2020-10-16");

    page.compose();

    assertThat(asked).containsExactly("record {reason=没有该信息} 2020-10-16");
    assertThat(screen.shown).containsExactly("decided|ERROR|文书的落款日期早于收到申请的日期，请按原件核对。");
    assertThat(page.getForm().text("decided")).isEqualTo("2020-10-16");
  }

  @Test
  void without_a_date_its_letter_is_one_of_today() {
    ComposePage page = page(true, "NOT_HELD");
    page.getForm().put("reason", "没有该信息");

    page.compose();

    assertThat(asked).containsExactly("compose {reason=没有该信息} null");
  }

  @Test
  void a_date_that_cannot_be_read_writes_nothing() {
    ComposePage page = page(true, "NOT_HELD");
    page.getForm().put("decided", "去年");

    page.compose();

    assertThat(asked).isEmpty();
    assertThat(LocalDate.now(page.clock)).isEqualTo("2026-03-09");
    assertThat(page.getForm().text("decided")).isEqualTo("去年");
  }

  @Test
  void a_fee_notice_and_letters_of_consultations_are_not_written_here() {
    for (LetterKind kind : LetterKind.values()) {
      assertThat(page(false, kind.name()).getTemplate() != null)
          .as(kind.name())
          .isEqualTo(kind.standsAlone());
    }
  }
}
