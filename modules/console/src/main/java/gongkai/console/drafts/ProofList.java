package gongkai.console.drafts;

import gongkai.applications.counts.Outcome;
import gongkai.console.access.Me;
import gongkai.console.frame.Labels;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.Drafts;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.statistics.Facet;
import gongkai.reporting.statistics.Statistics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a figure counts, page by page; the address names the figure and the place. */
@Named("proofList")
@RequestScoped
public class ProofList {
  private static final int ROWS = 50;

  @Inject Drafts drafts;
  @Inject Statistics statistics;
  @Inject Labels labels;
  @Inject Screen screen;
  @Inject Me me;

  private @Nullable ProofPage page;
  private boolean read;

  /** The page, {@code null} when there is no such figure in the actor's scope. */
  public @Nullable ProofPage getPage() {
    if (!read) {
      page = look().orElse(null);
      read = true;
    }
    return page;
  }

  private Optional<ProofPage> look() {
    BodyCode body = BodyCode.of(getBody()).orElse(null);
    if (body == null || getYear() == 0) {
      return Optional.empty();
    }
    String from = parameter("from");
    Optional<Facet> facet = Facet.of(parameter("cell"));
    if (getReport() > 0) {
      return CellAddress.of(parameter("cell"))
          .flatMap(cell -> drafts.frozenProof(me.actor(), getReport(), cell, from, ROWS));
    }
    return facet.isPresent()
        ? statistics.behind(me.actor(), body, getYear(), facet.get(), from, ROWS)
        : CellAddress.of(parameter("cell"))
            .flatMap(cell -> drafts.proof(me.actor(), body, getYear(), cell, from, ROWS));
  }

  /** Address of the next page, empty after the last. */
  public String getNext() {
    ProofPage shown = getPage();
    return shown == null || shown.next().isEmpty()
        ? ""
        : getStart() + "&from=" + encoded(shown.next());
  }

  /** Address of the first page. */
  public String getStart() {
    String report = getReport() > 0 ? "report=" + getReport() + "&" : "";
    return "?" + report + "body=" + getBody() + "&year=" + getYear() + "&cell=" + getCell();
  }

  /** The report whose figure is shown as it was handed in; 0 for a figure of the moment. */
  public long getReport() {
    String report = parameter("report");
    return report.matches("[0-9]{1,18}") ? Long.parseLong(report) : 0;
  }

  /** Where a proof itself is shown; empty when the actor may not enter there. */
  public String link(Proof proof) {
    return switch (proof.kind()) {
      case CASE -> me.enters("CASE") ? "/console/case.xhtml?id=" + proof.id() : "";
      case REMEDY -> me.enters("REMEDY") ? "/console/remedy.xhtml?id=" + proof.id() : "";
      case DOCUMENT -> me.enters("ITEM") ? "/console/item.xhtml?id=" + proof.id() : "";
      case LINE -> "/console/line.xhtml?id=" + proof.id();
      case PART -> "/console/report.xhtml?number=" + proof.number();
      case OPENING -> "/console/ledgeryear.xhtml?body=" + getBody() + "&year=" + getYear();
    };
  }

  /** The figure that the address names, empty when it is none. */
  public String getCell() {
    return Facet.of(parameter("cell"))
        .map(Facet::toString)
        .or(() -> CellAddress.of(parameter("cell")).map(CellAddress::toString))
        .orElse("");
  }

  /** Says whether the figure is one of the statistics board, else a cell of a report. */
  public boolean isOfStatistics() {
    return Facet.of(parameter("cell")).isPresent();
  }

  /** What the figure is, in words. */
  public String getLabel() {
    ProofPage shown = getPage();
    return Facet.of(parameter("cell"))
        .map(this::words)
        .orElseGet(() -> shown == null ? "" : shown.label());
  }

  private static String outcome(String code) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.code().equals(code))
        .map(Outcome::label)
        .findFirst()
        .orElse(code);
  }

  private String applicant(String column) {
    return screen.textOr("facetcolumn." + column, column);
  }

  private String words(Facet facet) {
    String value =
        switch (facet.by()) {
          case "channel" -> screen.textOr("channel." + facet.value(), facet.value());
          case "answered" -> screen.text("facet." + facet.value());
          case "column" ->
              BodyCode.of(getBody())
                  .map(code -> labels.column(code, facet.value()))
                  .orElse(facet.value());
          case "row" -> screen.textOr("facetrow." + facet.value(), outcome(facet.value()));
          case "applicant" -> applicant(facet.value());
          default -> facet.value();
        };
    String timeliness =
        facet.timeliness().isEmpty() ? "" : " · " + screen.text("facet." + facet.timeliness());
    return screen.text("facet." + facet.by()) + " · " + value + timeliness;
  }

  public String getBody() {
    return parameter("body");
  }

  /** The year of the address, 0 when there is none. */
  public int getYear() {
    String year = parameter("year");
    return year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
  }

  public boolean isFirst() {
    return parameter("from").isEmpty();
  }

  private static String parameter(String name) {
    return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
