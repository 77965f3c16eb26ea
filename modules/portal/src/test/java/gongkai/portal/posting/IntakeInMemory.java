package gongkai.portal.posting;

import gongkai.applications.Stage;
import gongkai.applications.intake.Download;
import gongkai.applications.intake.Intake;
import gongkai.applications.intake.Progress;
import gongkai.applications.intake.Submission;
import gongkai.applications.intake.Upload;
import gongkai.office.Change;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An intake desk in memory: keeps what it is given, opens it to number and code, and throttles. */
public final class IntakeInMemory implements Intake {
  public static final String CODE = "K7MPQ2XW";
  private static final int MOST_ATTEMPTS = 5;

  public final Map<String, Submission> submissions = new LinkedHashMap<>();
  public final Map<String, byte[]> files = new LinkedHashMap<>();
  public final List<String> recoveries = new ArrayList<>();
  public final List<Upload.Purpose> purposes = new ArrayList<>();
  public List<Change.Problem> problems = List.of();
  public @Nullable RuntimeException accident;
  public @Nullable LocalDate correctUntil;

  /** Numbers of what came of the application. */
  public List<String> further = List.of();

  public boolean withdrawn;
  public String corrected = "";
  private final Map<String, Receipt> byKey = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Clock clock;

  public IntakeInMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Change<Receipt> submit(
      Submission submission, List<Upload> uploads, String key, String source) {
    if (accident != null) {
      throw accident;
    }
    Receipt known = byKey.get(key);
    if (known != null) {
      return new Change.Done<>(known);
    }
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    String number = "JFJ-2024-%05d".formatted(submissions.size() + 1);
    submissions.put(number, submission);
    copy(uploads);
    Receipt receipt = new Receipt(number, CODE, clock.instant(), "2024-09-10", "2024-10-14", false);
    byKey.put(key, receipt);
    return new Change.Done<>(receipt);
  }

  @Override
  public List<Change.Problem> examine(Submission submission, List<Upload> uploads) {
    if (accident != null) {
      throw accident;
    }
    return problems;
  }

  @Override
  public Look look(String number, String code, String source) {
    int failed = failures.getOrDefault(source, 0);
    if (failed >= MOST_ATTEMPTS) {
      return new Look.Throttled(clock.instant().plusSeconds(600));
    }
    if (!opens(number, code)) {
      failures.put(source, failed + 1);
      return new Look.Wrong();
    }
    return new Look.Seen(progress(number));
  }

  @Override
  public Change<Progress> correct(
      String number, String code, String text, List<Upload> uploads, String source) {
    if (!opens(number, code)) {
      return Change.refused("", "access", "编号或者查询码不对");
    }
    if (correctUntil == null) {
      return Change.refused("", "state", "没有等待补正");
    }
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    corrected = text;
    correctUntil = null;
    copy(uploads);
    return new Change.Done<>(progress(number));
  }

  @Override
  public Change<Progress> withdraw(String number, String code, String reason, String source) {
    if (!opens(number, code)) {
      return Change.refused("", "access", "编号或者查询码不对");
    }
    withdrawn = true;
    return new Change.Done<>(progress(number));
  }

  @Override
  public Optional<Download> letter(
      String number, String code, String letter, String format, String source) {
    return opens(number, code) && letter.equals("letter-1") && format.equals("pdf")
        ? Optional.of(pdf("告知书.pdf"))
        : Optional.empty();
  }

  @Override
  public Optional<Download> receipt(String number, String code, String source) {
    return opens(number, code) ? Optional.of(pdf("receipt.pdf")) : Optional.empty();
  }

  @Override
  public void recover(String number, String contact, String source) {
    recoveries.add(number + " " + contact);
  }

  private boolean opens(String number, String code) {
    return submissions.containsKey(number) && code.equals(CODE);
  }

  private Progress progress(String number) {
    List<Progress.Step> steps = new ArrayList<>();
    steps.add(new Progress.Step(Instant.parse("2024-09-10T01:00:00Z"), "submitted", "网上提交申请"));
    if (correctUntil != null) {
      steps.add(
          new Progress.Step(Instant.parse("2024-09-12T01:00:00Z"), "correction-asked", "发出补正告知书"));
    }
    return new Progress(
        number,
        "经济发展局",
        withdrawn ? Stage.CLOSED : Stage.EXAMINED,
        LocalDate.parse("2024-09-10"),
        correctUntil == null ? LocalDate.parse("2024-10-14") : null,
        false,
        correctUntil,
        null,
        correctUntil == null ? List.of() : List.of("请写明所需信息的年份"),
        steps,
        List.of(
            new Progress.Letter(
                "letter-1",
                "政府信息公开申请登记回执",
                "经发公开〔2024〕1号",
                LocalDate.parse("2024-09-10"),
                List.of("pdf"))),
        further,
        !withdrawn);
  }

  private void copy(List<Upload> uploads) {
    try {
      for (Upload upload : uploads) {
        files.put(upload.name(), Files.readAllBytes(upload.content()));
        purposes.add(upload.purpose());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Download pdf(String name) {
    byte[] bytes = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    return new Download(name, "application/pdf", bytes.length, new ByteArrayInputStream(bytes));
  }
}
