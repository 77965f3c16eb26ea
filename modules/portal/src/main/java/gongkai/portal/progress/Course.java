package gongkai.portal.progress;

import gongkai.applications.Stage;
import gongkai.applications.intake.Progress;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import gongkai.portal.posting.Moments;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of an application as its page shows it. Dates that do not exist are empty.
 *
 * @param stages the five stages
 * @param steps what happened, newest first
 */
public record Course(
    String number,
    String body,
    String receivedOn,
    String deadline,
    boolean provisional,
    String correctUntil,
    String payUntil,
    List<String> correction,
    List<StageMark> stages,
    List<Happening> steps,
    List<Paper> letters,
    List<String> further,
    boolean mayWithdraw) {

  static Course of(Progress progress, Visit visit) {
    return new Course(
        progress.number(),
        progress.body(),
        day(progress.receivedOn()),
        day(progress.deadline()),
        progress.provisional(),
        day(progress.waitingForCorrection()),
        day(progress.waitingForPayment()),
        progress.correction(),
        stages(progress.stage()),
        progress.steps().reversed().stream().map(step -> happening(step, visit.texts())).toList(),
        progress.letters().stream().map(letter -> paper(letter, visit)).toList(),
        progress.further(),
        progress.mayWithdraw());
  }

  /** Says whether the application is answered or ended. */
  public boolean closed() {
    return stages.get(stages.size() - 1).current();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<StageMark> stages(Stage now) {
    return Arrays.stream(Stage.values())
        .map(stage -> new StageMark(stage.name(), stage == now, stage.compareTo(now) < 0))
        .toList();
  }

  private static Happening happening(Progress.Step step, Texts texts) {
    String key = "step.of." + step.code();
    return new Happening(
        Moments.minute(step.at()), step.text(), texts.has(key) ? texts.get(key) : "");
  }

  private static Paper paper(Progress.Letter letter, Visit visit) {
    List<Copy> copies =
        letter.formats().stream()
            .map(
                format ->
                    new Copy(
                        format,
                        visit.href(
                            "/apply/status/letter/"
                                + Visit.encodedPath(letter.id())
                                + "/"
                                + Visit.encodedPath(format))))
            .toList();
    return new Paper(letter.title(), letter.number(), letter.on().toString(), copies);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Course of " + number;
  }

  /** A stage, and whether the application is in it or past it. */
  public record StageMark(String name, boolean current, boolean past) {}

  /** Something that happened; {@code gloss} is its name in the reader's language, may be empty. */
  public record Happening(String at, String text, String gloss) {}

  /** A letter, or information that was sent. */
  public record Paper(String title, String number, String on, List<Copy> copies) {}

  /** A form of a letter with its address. */
  public record Copy(String format, String href) {}
}
