package gongkai.reporting.desk;

import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.Submission.Text;
import gongkai.journal.EntryKind;
import gongkai.office.Body;
import gongkai.office.Office;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.AcceptedError;
import gongkai.reporting.page.Attachment;
import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.print.ReportFiles;
import gongkai.reporting.print.ReportFiles.Made;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Evidence;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the next public edition of a report: its record, its files, what it corrects. */
@ApplicationScoped
class Editions {
  private ReportFormats formats;
  private Office office;
  private ReportFiles files;
  private Sources sources;

  @SuppressWarnings("NullAway.Init")
  Editions() {}

  @Inject
  Editions(ReportFormats formats, Office office, ReportFiles files, Sources sources) {
    this.formats = formats;
    this.office = office;
    this.files = files;
    this.sources = sources;
  }

  /** What the rule "reviewed first, published then" (Article 17) finds in the recorded steps. */
  List<ReportFinding> unreviewed(AnnualReport report) {
    RecognisedReport content = report.content();
    var submission =
        gongkai.reporting.rules.Submission.of(
            ReportContent.of(content, formats.of(content.format())));
    return Rules.beforePublication(submission.provedBy(new Steps(report.isReviewed()))).stream()
        .map(Violation::toFinding)
        .toList();
  }

  /** What the trail proves: the review, no figures. */
  private record Steps(boolean complete) implements Evidence {
    @Override
    public Optional<BigDecimal> proved(CellKey cell) {
      return Optional.empty();
    }

    @Override
    public Optional<Boolean> reviewed() {
      return Optional.of(complete);
    }
  }

  /** The body whose report it is. */
  Body body(AnnualReport report) {
    return office
        .body(report.body())
        .orElseThrow(() -> new IllegalStateException("No body " + report.body()));
  }

  /** The public record that would be released now. */
  ReportRecord record(AnnualReport report, LocalDate today) {
    RecognisedReport content = report.content();
    return new ReportRecord(
        body(report),
        content,
        formats.of(content.format()),
        report.publicity().edition() + 1,
        report.publicity().firstPublishedOn(today),
        accepted(report, content),
        sources.of(body(report), content, today));
  }

  /**
   * The errors that were answered for, with the last reason; none when the figures were counted
   * here, where what was answered for is the body's own affair until it is corrected.
   */
  private static List<AcceptedError> accepted(AnnualReport report, RecognisedReport content) {
    if (report.view().compiled()) {
      return List.of();
    }
    Map<String, String> reasons = report.trail().overridden();
    return content.findings().stream()
        .filter(each -> each.severity().equals("error") && reasons.containsKey(each.rule()))
        .map(each -> new AcceptedError(each, reasons.getOrDefault(each.rule(), "")))
        .toList();
  }

  /** What keeps its files from being made, for people. */
  Optional<String> obstacle(ReportRecord record) {
    return files.obstacle(record);
  }

  /** Lays the files out for the gate, asks it, and clears them away. */
  <T> T submit(
      AnnualReport report,
      ReportRecord record,
      List<JsonObject> corrections,
      Function<Submission, T> gate) {
    try {
      Path folder = Files.createTempDirectory("report");
      try {
        return gate.apply(submission(report, record, corrections, laidOut(record, folder)));
      } finally {
        clear(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Laid(Attachment named, Path path) {}

  private List<Laid> laidOut(ReportRecord record, Path folder) throws IOException {
    List<Laid> laid = new ArrayList<>();
    for (Made made : files.of(record)) {
      Path path = folder.resolve(made.named().sha256());
      Files.write(path, made.content());
      laid.add(new Laid(made.named(), path));
    }
    return laid;
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Submission submission(
      AnnualReport report, ReportRecord record, List<JsonObject> corrections, List<Laid> files) {
    List<Text> texts = new ArrayList<>(record.texts());
    if (!corrections.isEmpty()) {
      texts.add(new Text("correction", corrections.getFirst().getString("reason")));
    }
    return new Submission(
        report.publicity().isLive() ? EntryKind.UPDATE : EntryKind.CREATE,
        record.key(),
        record.json(files.stream().map(Laid::named).toList(), corrections),
        texts,
        files.stream().map(Editions::released).toList(),
        report.reviews(),
        record.knownContacts());
  }

  private static ReleasedFile released(Laid file) {
    return new ReleasedFile(
        file.named().name(), file.named().sha256(), file.named().mediaType(), file.path());
  }
}
