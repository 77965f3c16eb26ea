package gongkai.reporting.compile;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.bookkeeping.BookYear;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.format.FigureRule.Equation;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.Governments;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.rules.Submission.Child;
import gongkai.reporting.rules.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Figures and text put together to a report, and what the rules find in it.
 *
 * @param continuity what explains that figures do not go on from last year's; empty for nothing
 */
record Manuscript(
    Compilation compilation,
    Narrative narrative,
    Optional<ReportContent> before,
    Function<Equation, String> continuity) {
  /** The report that would be signed on a day, with its findings. */
  RecognisedReport report(LocalDate issued) {
    return report(issued, Map.of());
  }

  /**
   * The same when it was gone through all that the figures count.
   *
   * @param proved what that comes to, for the cells where it is known
   */
  RecognisedReport report(LocalDate issued, Map<CellKey, BigDecimal> proved) {
    RecognisedReport bare = bare(issued, List.of());
    return bare(issued, findings(bare, proved));
  }

  private RecognisedReport bare(LocalDate issued, List<ReportFinding> findings) {
    ReportFormat format = compilation.format();
    Narrative resolved = Placeholders.of(compilation).resolve(narrative);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < Narrative.SECTIONS; i++) {
      sections.add(
          new Section(i + 1, format.section(i + 1).title(), resolved.sections().get(i).strip()));
    }
    return new RecognisedReport(
        compilation.body().name() + compilation.year() + "年政府信息公开工作年度报告",
        compilation.year(),
        format.key(),
        compilation.body().name(),
        issued.toString(),
        resolved.preamble().strip(),
        sections,
        compilation.cells(),
        findings);
  }

  private List<ReportFinding> findings(RecognisedReport bare, Map<CellKey, BigDecimal> proved) {
    var content = ReportContent.of(bare, compilation.format());
    boolean government = Governments.include(compilation.body().level());
    var evidence = new BookEvidence(books(), proved);
    Submission submission =
        new Submission(content, before, children(), Optional.of(evidence), government);
    Stream<ReportFinding> broken = Rules.check(submission).stream().map(this::finding);
    return Stream.concat(broken, openPlaces()).toList();
  }

  /** The ledgers that its figures come from; a sum has only those of its own part. */
  private Optional<BookYear> books() {
    Optional<Sum> sum = compilation.sum();
    return sum.isEmpty() ? Optional.of(compilation.book()) : sum.get().own().map(Compilation::book);
  }

  private List<Child> children() {
    return compilation.sum().map(sum -> sum.children(compilation.format())).orElse(List.of());
  }

  private ReportFinding finding(Violation violation) {
    ReportFinding found = violation.toFinding();
    String explanation = broken(violation).map(continuity).orElse("");
    return explanation.isEmpty() ? found : found.with(found.severity(), found.text() + explanation);
  }

  /** The equation with last year's report that a violation breaks; empty for any other. */
  private Optional<Equation> broken(Violation violation) {
    return compilation.format().rules().stream()
        .filter(rule -> rule.id().equals(violation.rule().name()) && rule.acrossYears())
        .flatMap(rule -> rule.equations().stream())
        .filter(
            equation ->
                equation.cells().stream().map(CellKey::of).toList().equals(violation.cells()))
        .findFirst();
  }

  /** Figures in the text that nothing can be put in the place of. */
  private Stream<ReportFinding> openPlaces() {
    Placeholders places = Placeholders.of(compilation);
    Stream<String> texts =
        Stream.concat(Stream.of(narrative.preamble()), narrative.sections().stream());
    return texts
        .flatMap(text -> places.open(text).stream())
        .distinct()
        .map(
            token ->
                new ReportFinding(
                    "placeholder",
                    "error",
                    "叙述",
                    "{{" + token + "}}",
                    "",
                    "没有这个数字，或台账还没有登记；请从列表中选择，或先登记台账。"));
  }
}
