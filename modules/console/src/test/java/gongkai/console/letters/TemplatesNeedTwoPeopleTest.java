package gongkai.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.applications.letter.Templates.Proposal;
import gongkai.applications.letter.Templates.Wording;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Change;
import gongkai.office.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class TemplatesNeedTwoPeopleTest {
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private final RecordingScreen screen = new RecordingScreen();
  private List<Flaw> flaws = List.of();

  private TemplatePage page() {
    Template template =
        new Template(
            LetterKind.CORRECTION,
            "T2",
            1,
            FROM,
            null,
            "补正告知书",
            "第三十条",
            List.of(),
            List.of(),
            List.of(),
            "{{name}}：",
            "file");
    TemplatePage page = new TemplatePage();
    page.me = CasesMother.me(Mother.actor("li", Role.REVIEWER));
    page.screen = screen;
    page.clock = Clock.fixed(Instant.parse("2020-10-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    page.templates =
        Doors.of(
            Templates.class,
            Map.of(
                "of",
                x -> Optional.of(template),
                "check",
                x -> flaws,
                "preview",
                x ->
                    new Change.Done<>(
                        new Rendition(
                            "p.html",
                            LetterFormat.HTML,
                            "<p>样例</p>".getBytes(StandardCharsets.UTF_8))),
                "propose",
                x -> Change.refused("from", "from", "不能自过去的日期起使用。")));
    page.read(Map.of("kind", "CORRECTION"));
    return page;
  }

  private static Proposal by(String author, String approver, boolean discarded) {
    Wording wording = new Wording(LetterKind.CORRECTION, FROM, null, "补正", "文", "改");
    return new Proposal("1", 2, wording, author, approver, discarded);
  }

  @Test
  void nobody_approves_their_own_nor_what_is_over() {
    TemplatePage page = page();

    assertThat(page.approvable(by("wang", "", false))).isTrue();
    assertThat(page.approvable(by("li", "", false))).isFalse();
    assertThat(page.approvable(by("wang", "zhao", false))).isFalse();
    assertThat(page.approvable(by("wang", "", true))).isFalse();
  }

  @Test
  void flaws_are_shown_with_their_line_and_no_preview_is_made() {
    flaws = List.of(new Flaw(3, 7, "unknown-field", "没有字段 nme。"));
    TemplatePage page = page();

    page.look();

    assertThat(page.getFlaws()).extracting(Flaw::line).containsExactly(3);
    assertThat(page.getPreview()).isEmpty();
    assertThat(screen.shown).containsExactly("|ERROR|模板有 1 处错误，请按行号修改。");
  }

  @Test
  void a_sound_text_is_shown_on_the_sample_case() {
    TemplatePage page = page();

    page.look();

    assertThat(page.getPreview()).isEqualTo("<p>样例</p>");
  }

  @Test
  void what_was_written_stays_when_it_is_refused() {
    TemplatePage page = page();
    page.getForm().put("text", "我的新文字").put("from", "2020-10-01");

    page.propose();

    assertThat(page.getForm().text("text")).isEqualTo("我的新文字");
    assertThat(screen.shown).containsExactly("from|ERROR|不能自过去的日期起使用。");
  }
}
