package gongkai.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.desk.Archive;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
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
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class LettersLeaveAfterALookTest {
  private static final LetterId ID = new LetterId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b3b");
  private final RecordingScreen screen = new RecordingScreen();
  private final List<Dispatch> sent = new ArrayList<>();
  private final Map<String, Function<Object[], Object>> door = new HashMap<>();

  private LetterPage page(LetterState state) {
    door.putIfAbsent("find", x -> Optional.of(letter(state)));
    door.putIfAbsent("text", x -> Optional.of(new LetterText("告知书", "张三：", List.of("第一段", "第二段"))));
    door.putIfAbsent(
        "dispatch",
        x -> {
          sent.add((Dispatch) x[3]);
          return new Change.Done<>(letter(LetterState.DISPATCHED));
        });
    LetterPage page = new LetterPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.labels = CasesMother.labels(screen);
    page.clock = Clock.fixed(Instant.parse("2020-10-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    page.letters = Doors.of(Letters.class, door);
    page.archive = Doors.of(Archive.class, door);
    page.read(Map.of("id", ID.value()));
    return page;
  }

  private static LetterView letter(LetterState state) {
    return new LetterView(
        ID,
        4,
        new CaseId(CasesMother.ID.value()),
        Mother.BODY,
        LetterKind.GRANTED,
        null,
        "予以公开告知书",
        "〔2020〕第1号",
        state,
        "T9/1",
        "wang",
        "zhao",
        LocalDate.of(2020, 10, 19),
        null,
        Delivery.EMAIL,
        "张*（电子邮件 z***@example.cn）",
        "",
        "");
  }

  @Test
  void not_before_the_recipient_was_looked_at() {
    LetterPage page = page(LetterState.APPROVED);

    page.dispatch();

    assertThat(sent).isEmpty();
    assertThat(screen.shown).containsExactly("confirmedRecipient|ERROR|请核对收件人并勾选确认。");
  }

  @Test
  void to_the_recipient_that_was_shown() {
    LetterPage page = page(LetterState.APPROVED);
    page.getSending().getChecks().put("confirmedRecipient", true);

    page.dispatch();

    assertThat(sent)
        .containsExactly(
            new Dispatch(
                Delivery.EMAIL, LocalDate.of(2020, 10, 20), "", "张*（电子邮件 z***@example.cn）"));
    assertThat(page.getLetter().state()).isEqualTo(LetterState.DISPATCHED);
  }

  @Test
  void what_cannot_be_read_stays_in_the_form_and_sends_nothing() {
    LetterPage page = page(LetterState.APPROVED);
    page.getSending().getChecks().put("confirmedRecipient", true);
    page.getSending().put("on", "昨天");

    page.dispatch();

    assertThat(sent).isEmpty();
    assertThat(page.getSending().text("on")).isEqualTo("昨天");
  }

  @Test
  void of_a_file_that_was_disposed_of_the_page_tells_the_day() {
    LocalDate day = LocalDate.of(2031, 1, 2);
    door.put("text", x -> Optional.empty());
    door.put(
        "kept",
        x ->
            Optional.of(
                new Archive.Kept(
                    LocalDate.of(2020, 12, 1),
                    "li",
                    "定期10年",
                    "一般申请",
                    LocalDate.of(2030, 12, 31),
                    day)));

    LetterPage page = page(LetterState.DISPATCHED);

    assertThat(page.getText()).isNull();
    assertThat(page.getDisposedOn()).isEqualTo(day);
  }

  @Test
  void words_are_changed_line_by_line() {
    List<Object> words = new ArrayList<>();
    door.put(
        "reword",
        x -> {
          words.add(x[3]);
          return Change.refused("paragraphs", "clause", "缺少必备条款：救济途径。");
        });
    LetterPage page = page(LetterState.PREPARED);
    page.getWords().put("paragraphs", "第一段\n\n改过的第二段");

    page.reword();

    assertThat(words).containsExactly(List.of("第一段", "改过的第二段"));
    assertThat(screen.shown).containsExactly("paragraphs|ERROR|缺少必备条款：救济途径。");
    assertThat(page.getWords().text("paragraphs")).contains("改过的第二段");
  }
}
