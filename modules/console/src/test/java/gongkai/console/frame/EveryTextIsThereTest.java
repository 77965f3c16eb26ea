package gongkai.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.IdentityDocument;
import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.clock.Consulted;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Group;
import gongkai.applications.desk.InnerDeadline;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.Scan;
import gongkai.applications.desk.Verb;
import gongkai.applications.desk.Wizard;
import gongkai.applications.fee.ChargeState;
import gongkai.applications.letter.LetterState;
import gongkai.applications.mail.MailState;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.applications.remedy.RemedyLimit;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.reminder.Due;
import gongkai.applications.retention.Disposals;
import gongkai.calendar.DayVerdict;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.console.access.Page;
import gongkai.office.BodyLevel;
import gongkai.office.Role;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.PartView;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryTextIsThereTest {
  private static final Pattern USED = Pattern.compile("t\\[.([A-Za-z.]+[A-Za-z]).\\]");
  private static final Pattern SAID =
      Pattern.compile(
          "(?<!form\\.)(?:info|error|text)\\(\\s*\"([a-z]+\\.[A-Za-z.]+[A-Za-z])\"|errorAt\\(\\s*\"\\w+\",\\s*\"([^\"]+)\"");

  private static final Pattern FIELD =
      Pattern.compile("(?:line|area|date|number|choice|check)\\(\\s*\"([A-Za-z.]+)\"[,)]");

  @Test
  void every_field_of_a_form_has_a_label() throws IOException {
    Set<String> names = new TreeSet<>();
    collect("src/main/java/gongkai/console", FIELD, names);

    assertThat(names).hasSizeGreaterThan(50);
    assertThat(texts("zh")).contains(names.stream().map("f."::concat).toArray(String[]::new));
  }

  @Test
  void both_languages_have_the_same_texts() throws IOException {
    Set<String> english = new TreeSet<>(texts("en"));
    english.removeIf(
        key ->
            key.startsWith("problem.")
                || key.startsWith("outcome.")
                || key.startsWith("statutory."));

    assertThat(english).isEqualTo(texts("zh"));
  }

  @Test
  void every_text_that_a_page_or_a_bean_names_exists() throws IOException {
    Set<String> named = new TreeSet<>();
    collect("src/main/resources/META-INF/resources/console", USED, named);
    collect("src/main/java", SAID, named);

    assertThat(texts("zh")).containsAll(named).hasSizeGreaterThan(200);
    assertThat(named).hasSizeGreaterThan(150);
  }

  @Test
  void every_constant_that_a_page_shows_has_a_name() throws IOException {
    Set<String> texts = texts("zh");

    assertThat(texts)
        .contains(keys("state.", ItemState.values()))
        .contains(keys("validity.", Validity.values()))
        .contains(keys("role.", Role.values()))
        .contains(keys("level.", BodyLevel.values()))
        .contains(keys("day.", DayVerdict.Reason.values()))
        .contains(keys("group.", Group.values()))
        .contains(keys("stage.", Stage.values()))
        .contains(keys("clock.", ClockState.values()))
        .contains(keys("channel.", Channel.values()))
        .contains(keys("casekind.", CaseKind.values()))
        .contains(keys("applicant.", ApplicantKind.values()))
        .contains(keys("document.", IdentityDocument.values()))
        .contains(keys("provision.", Provision.values()))
        .contains(keys("delivery.", Delivery.values()))
        .contains(keys("inner.", InnerDeadline.Kind.values()))
        .contains(keys("link.", CaseView.Link.Kind.values()))
        .contains(keys("proposal.", ProposalView.State.values()))
        .contains(keys("letter.", LetterKind.values()))
        .contains(keys("question.", Wizard.Question.values()))
        .contains(keys("ask.", Wizard.Question.values()))
        .contains(keys("remedies.", Wizard.Remedy.values()))
        .contains(keys("clarity.", Answers.Clarity.values()))
        .contains(keys("matter.", Answers.Matter.values()))
        .contains(keys("responsibility.", Answers.Responsibility.values()))
        .contains(keys("holding.", Answers.Holding.values()))
        .contains(keys("extent.", Answers.Extent.values()))
        .contains(keys("letterstate.", LetterState.values()))
        .contains(keys("mail.", MailState.values()))
        .contains(keys("mailtext.", MailState.values()))
        .contains(keys("purpose.", Scan.Purpose.values()))
        .contains(keys("consulted.", Consulted.values()))
        .contains(keys("standing.", Standing.values()))
        .contains(keys("position.", Position.values()))
        .contains(keys("remedystate.", RemedyState.values()))
        .contains(keys("remedyunit.", RemedyLimit.Unit.values()))
        .contains(keys("due.", Due.Kind.values()))
        .contains(keys("hold.", Disposals.Hold.values()))
        .contains(keys("disposal.", Disposals.State.values()))
        .contains(keys("charge.", ChargeState.values()))
        .contains(keys("verb.", Verb.values()))
        .contains(keys("act.", Verb.values()))
        .contains(keys("documentkind.", DocumentKind.values()))
        .contains(keys("proofkind.", Proof.Kind.values()))
        .contains(keys("partkind.", PartView.Kind.values()))
        .contains(keys("membercause.", MemberCause.values()))
        .contains(
            Stream.of(Page.values())
                .filter(
                    page ->
                        !Set.of(
                                "LOGIN",
                                "ERROR",
                                "ITEMS_CSV",
                                "LEDGERS_CSV",
                                "CASES_CSV",
                                "CASE_CLOCK",
                                "REMEDIES_CSV",
                                "REMEDY_EDIT",
                                "WORKLOAD_CSV",
                                "BOARD_CSV",
                                "PROOF_CSV",
                                "STATISTICS_CSV",
                                "STATISTICS_XLSX",
                                "RETENTION_CSV",
                                "ACT",
                                "COMPOSE",
                                "LETTER_FILE",
                                "CASE_FILE",
                                "TEMPLATE",
                                "FILE",
                                "EDIT")
                            .contains(page.name()))
                .map(page -> "page." + page)
                .toArray(String[]::new));
  }

  private static String[] keys(String prefix, Enum<?>... constants) {
    return Stream.of(constants).map(each -> prefix + each.name()).toArray(String[]::new);
  }

  private static void collect(String folder, Pattern pattern, Set<String> into) throws IOException {
    Path root = Path.of(System.getProperty("gongkai.root"), "modules/console", folder);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1) != null ? match.group(1) : match.group(match.groupCount()))
            .forEach(into::add);
      }
    }
  }

  private static Set<String> texts(String language) throws IOException {
    var properties = new Properties();
    try (var in =
        EveryTextIsThereTest.class.getResourceAsStream(
            "/gongkai/console/texts_" + language + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }
}
